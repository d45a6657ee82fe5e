package foerdertopf.aws;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import foerdertopf.journal.EntryKey;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Shift;

/// Reads budgets whole: the item and all of its leases. A budget without leases costs what it always did.
record LeasedBudgets(TableReads reads, Keys keys, Pacing pacing) {

    Optional<Budget> budget(PoolId pool) {
        return reads.get(keys.pool(pool)).map(this::whole);
    }

    /// The item as it was read just now.
    Budget whole(Item item) {
        return item.has(PoolItems.LEASES) ? summed(item) : PoolItems.budget(item);
    }

    /// Leases read between two looks at the item are its leases if none moved meanwhile.
    private Budget summed(Item item) {
        var tries = new Tries(pacing);
        var before = item;
        while (before.has(PoolItems.LEASES)) {
            var pool = Keys.budgetAt(before.pk(), before.sk());
            var leases = reads.all(keys.tables().pools(), keysOf(pool, before));
            var after = reads.get(keys.pool(pool)).orElse(before);
            if (after.number(PoolItems.LEASE_MOVES) == before.number(PoolItems.LEASE_MOVES)
                && leases.size() == before.texts(PoolItems.LEASES).size()) {
                return sum(after, leases.values());
            }
            tries.again();
            before = after;
        }
        return PoolItems.budget(before);
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
