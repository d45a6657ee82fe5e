package foerdertopf.pool;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.ClaimNumber;

/// A cap of the rules (Kontingent): how much of it is used, and which claim holds which slot (weeks, months), since each
/// is funded once. A claim that waits holds its slots and uses nothing. `0 ≤ used ≤ limit` for ever.
public record Entitlement(PoolId id, Owner owner, Usage usage, SortedMap<ClaimNumber, Slots> holders) {

    public Entitlement {
        if (!id.ownerLetters().equals(owner.letters())) {
            throw new IllegalArgumentException(id + " is not an entitlement of " + owner);
        }
        holders = Collections.unmodifiableSortedMap(new TreeMap<>(holders));
    }

    /// Whose entitlement it is: decides who may see it.
    public sealed interface Owner {

        /// Stand for the owner in the ids of entitlements and where they lie.
        String letters();

        record OfBody(BodyId body) implements Owner {
            @Override
            public String letters() {
                return body.letters();
            }
        }

        /// A guide's weeks count over all carriers and bodies.
        record Statewide() implements Owner {
            /// More letters than any body has.
            @Override
            public String letters() {
                return "GUIDES";
            }
        }
    }

    public static Entitlement untouched(PoolId id, Owner owner, Usage usage) {
        return new Entitlement(id, owner, usage, Collections.emptySortedMap());
    }

    /// The first claim that holds one of these slots.
    public Optional<ClaimNumber> holderOf(Slots wanted) {
        return holders.entrySet()
            .stream()
            .filter(held -> !held.getValue().inCommonWith(wanted).isEmpty())
            .map(Map.Entry::getKey)
            .findFirst();
    }

    /// The claim holds the slots, without using anything yet.
    public Entitlement heldBy(ClaimNumber claim, Slots slots) {
        var next = new TreeMap<>(holders);
        next.merge(claim, slots, Slots::with);
        return new Entitlement(id, owner, usage, next);
    }

    public Entitlement drawn(Draw draw) {
        return new Entitlement(id, owner, usage.plus(draw), holders);
    }

    /// Whether the claim holds slots.
    public boolean isHeldBy(ClaimNumber claim) {
        return holders.containsKey(claim);
    }

    /// Gives back what the claim drew; it is part of the usage.
    public Entitlement returned(Draw draw) {
        return new Entitlement(id, owner, usage.minus(draw), holders);
    }

    /// The claim lets go of its slots.
    public Entitlement leftBy(ClaimNumber claim) {
        var next = new TreeMap<>(holders);
        next.remove(claim);
        return new Entitlement(id, owner, usage, next);
    }
}
