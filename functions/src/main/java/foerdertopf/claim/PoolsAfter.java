package foerdertopf.claim;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import foerdertopf.journal.PoolsReader;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;

/// Pools as they will stand once a page that is being written is there. What is worked out from them bears its own
/// conditions, and is worked out again where that page came to something else.
record PoolsAfter(PoolsReader books, PageDrafted.Ready before) implements PoolsReader {

    @Override
    public Optional<Budget> budget(PoolId pool) {
        return Optional.ofNullable(before.budgets().get(pool)).or(() -> books.budget(pool));
    }

    @Override
    public Map<PoolId, Entitlement> entitlements(Collection<PoolId> pools) {
        var found = new TreeMap<PoolId, Entitlement>();
        for (var change : before.posting().pools()) {
            switch (change) {
                case PoolChange.OfEntitlement(_, var after) -> found.put(after.id(), after);
                case PoolChange.OpensEntitlement(var after) -> found.put(after.id(), after);
                case PoolChange _ -> {
                }
            }
        }
        found.keySet().retainAll(pools);
        var others = pools.stream().filter(pool -> !found.containsKey(pool)).toList();
        if (!others.isEmpty()) {
            found.putAll(books.entitlements(others));
        }
        return found;
    }

    /// A programme's first page may be on its way just now; its budgets know the month.
    @Override
    public Optional<YearMonth> openMonth(String programme) {
        return before.budgets()
            .values()
            .stream()
            .findFirst()
            .map(Budget::openMonth)
            .or(
                () -> books.openMonth(programme));
    }
}
