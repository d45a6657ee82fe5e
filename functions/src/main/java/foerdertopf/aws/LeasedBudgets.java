package foerdertopf.aws;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import foerdertopf.journal.EntryKey;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Shift;

/// Reads budgets whole: the item and all of its leases. A budget without leases costs what it always did.
record LeasedBudgets(TableReads reads, Keys keys, Pacing pacing) {

    private static final int LOOKS_FOR_A_LEASE = 4;

    Optional<Budget> budget(PoolId pool) {
        return reads.get(keys.pool(pool)).map(this::whole);
    }

    /// The item as it was read just now.
    Budget whole(Item item) {
        return item.has(PoolItems.LEASES) ? summed(item) : PoolItems.budget(item);
    }

    /// Leases read between two looks at the item are its leases if none moved meanwhile. One that does not show is looked for
    /// again; where it stays away and nothing moves, it is gone. The budget is then what is left of it, which is not what the
    /// journal says: the check names that, and so it cannot be told as being busy.
    private Budget summed(Item item) {
        var tries = new Tries(pacing);
        var before = item;
        var still = 0;
        while (before.has(PoolItems.LEASES)) {
            var pool = Keys.budgetAt(before.pk(), before.sk());
            var leases = reads.all(keys.tables().pools(), keysOf(pool, before));
            var after = reads.get(keys.pool(pool)).orElse(before);
            still = isSameLeases(before, after) ? still + 1 : 0;
            var doAllShow = leases.size() == before.texts(PoolItems.LEASES).size();
            if (still >= (doAllShow ? 1 : LOOKS_FOR_A_LEASE)) {
                return sum(after, leases.values());
            }
            tries.again();
            before = after;
        }
        return PoolItems.budget(before);
    }

    private static boolean isSameLeases(Item before, Item after) {
        return after.number(PoolItems.LEASE_MOVES) == before.number(PoolItems.LEASE_MOVES)
            && after.has(PoolItems.LEASES)
            && Set.copyOf(after.texts(PoolItems.LEASES)).equals(Set.copyOf(before.texts(PoolItems.LEASES)));
    }

    private List<EntryKey> keysOf(PoolId pool, Item item) {
        return item.texts(PoolItems.LEASES)
            .stream()
            .map(name -> keys.lease(new Lease(pool, name)))
            .map(key -> new EntryKey(key.pk(), key.sk()))
            .toList();
    }

    private static Budget sum(Item item, Collection<Item> leases) {
        var sum = PoolItems.budget(item);
        for (var lease : leases) {
            var part = PoolItems.budget(sum.id(), lease);
            sum = sum.after(
                new Shift(part.limit(), part.available(), part.reserved(), part.approved(), part.paid()))
                .with(part.booked());
        }
        return sum;
    }
}
