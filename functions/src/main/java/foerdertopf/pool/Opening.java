package foerdertopf.pool;

import java.util.List;
import java.util.stream.Stream;

import foerdertopf.money.Money;

/// A pool that came into being, with the limit it was born with (Eröffnung). The entry says so: which claim came first
/// could not be told from the entries otherwise.
public sealed interface Opening {

    PoolId pool();

    /// A budget, or an entitlement counted in euros.
    record OfEuros(PoolId pool, Money limit) implements Opening {}

    record OfWeeks(PoolId pool, int limit) implements Opening {}

    record OfHours(PoolId pool, Hours limit) implements Opening {}

    /// The pools that come into being with these changes.
    static List<Opening> in(List<PoolChange> changes) {
        return changes.stream().flatMap(Opening::of).toList();
    }

    static Opening of(PoolId pool, Usage usage) {
        return switch (usage) {
            case Usage.Euros(var limit, _) -> new OfEuros(pool, limit);
            case Usage.Weeks(var limit, _) -> new OfWeeks(pool, limit);
            case Usage.WorkedHours(var limit, _) -> new OfHours(pool, limit);
        };
    }

    private static Stream<Opening> of(PoolChange change) {
        return switch (change) {
            case PoolChange.OpensBudget(var first) -> Stream.of(new OfEuros(first.id(), first.limit()));
            case PoolChange.OpensEntitlement(var first) -> Stream.of(of(first.id(), first.usage()));
            case PoolChange.OfBudget _,PoolChange.OfEntitlement _,PoolChange.TurnsMonth _ -> Stream.empty();
        };
    }
}
