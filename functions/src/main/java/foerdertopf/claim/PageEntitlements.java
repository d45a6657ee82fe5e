package foerdertopf.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.PoolsReader;
import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.Entitlement.Owner;
import foerdertopf.pool.Hours;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;
import foerdertopf.pool.Usage;
import foerdertopf.subsidy.Entitlements;
import foerdertopf.subsidy.Measure;

/// The entitlements a page draws from, as seen and as they become claim by claim.
final class PageEntitlements {

    private final PoolsReader pools;
    private final Set<PoolId> lookedUp = new HashSet<>();
    private final Map<PoolId, Entitlement> seen = new TreeMap<>();
    private final Map<PoolId, Entitlement> now = new TreeMap<>();
    private final Set<PoolId> decisive = new HashSet<>();

    PageEntitlements(PoolsReader pools, Collection<PoolId> expected) {
        this.pools = pools;
        var found = expected.isEmpty() ? Map.<PoolId, Entitlement>of() : pools.entitlements(expected);
        lookedUp.addAll(expected);
        seen.putAll(found);
        now.putAll(found);
    }

    /// What is left for this measure, after the claims applied so far.
    Entitlements leftFor(Measure measure) {
        return new Entitlements() {
            @Override
            public Money eurosLeft(PoolId pool, Money limit) {
                return ((Usage.Euros) usage(pool, measure, () -> new Usage.Euros(limit, Money.ZERO))).left();
            }

            @Override
            public int weeksLeft(PoolId pool, int limit) {
                return ((Usage.Weeks) usage(pool, measure, () -> new Usage.Weeks(limit, Slots.NONE))).left();
            }

            @Override
            public Hours hoursLeft(PoolId pool, Hours limit) {
                return ((Usage.WorkedHours) usage(pool, measure, () -> new Usage.WorkedHours(limit, Hours.ZERO)))
                    .left();
            }
        };
    }

    Optional<ClaimNumber> holderOf(PoolId pool, Slots slots) {
        return Optional.ofNullable(now.get(pool)).flatMap(entitlement -> entitlement.holderOf(slots));
    }

    void hold(PoolId pool, ClaimNumber claim, Slots slots) {
        now.put(pool, known(pool).heldBy(claim, slots));
    }

    void draw(Draw draw) {
        now.put(draw.pool(), known(draw.pool()).drawn(draw));
    }

    private Entitlement known(PoolId pool) {
        var entitlement = now.get(pool);
        if (entitlement == null) {
            throw new IllegalStateException("drawn from, but never looked at: " + pool);
        }
        return entitlement;
    }

    /// Something was refused because of how this entitlement stands: if it changes before the page is written, the page
    /// is worked out again.
    void decides(PoolId pool) {
        decisive.add(pool);
    }

    /// What changed, and a check of what decided and stays.
    List<PoolChange> changes() {
        return now.values().stream().flatMap(after -> change(after).stream()).toList();
    }

    private Optional<PoolChange> change(Entitlement after) {
        var before = seen.get(after.id());
        if (before != null) {
            var takesPart = !after.equals(before) || decisive.contains(after.id());
            return takesPart ? Optional.of(new PoolChange.OfEntitlement(before, after)) : Optional.empty();
        }
        return isUntouched(after) ? Optional.empty() : Optional.of(new PoolChange.OpensEntitlement(after));
    }

    private static boolean isUntouched(Entitlement entitlement) {
        return entitlement.holders().isEmpty() && !isUsed(entitlement.usage());
    }

    private static boolean isUsed(Usage usage) {
        return switch (usage) {
            case Usage.Euros(_, var used) -> used.isPositive();
            case Usage.Weeks(_, var used) -> !used.isEmpty();
            case Usage.WorkedHours(_, var used) -> used.hundredths() > 0;
        };
    }

    private Usage usage(PoolId pool, Measure measure, Supplier<Usage> untouched) {
        var known = now.get(pool);
        if (known == null || isYetToBeOpened(known)) {
            known = lookUp(pool).orElseGet(() -> Entitlement.untouched(pool, owner(pool, measure), untouched.get()));
            now.put(pool, known);
        }
        return known.usage();
    }

    /// Its limit is that of the first claim that draws or holds, not of one that was only looked at.
    private boolean isYetToBeOpened(Entitlement known) {
        return !seen.containsKey(known.id()) && isUntouched(known);
    }

    /// One that was expected and not found does not exist.
    private Optional<Entitlement> lookUp(PoolId pool) {
        if (!lookedUp.add(pool)) {
            return Optional.empty();
        }
        var found = Optional.ofNullable(pools.entitlements(List.of(pool)).get(pool));
        found.ifPresent(entitlement -> seen.put(pool, entitlement));
        return found;
    }

    private static Owner owner(PoolId pool, Measure measure) {
        return pool.isStatewide() ? new Owner.Statewide() : new Owner.OfBody(measure.body());
    }
}
