package foerdertopf.subsidy;

import foerdertopf.money.Money;
import foerdertopf.pool.Hours;
import foerdertopf.pool.PoolId;

/// An entitlement that a measure counts against, with the limit its rule version sets. A pool that exists already may
/// have another limit, that of its first claim.
public sealed interface Cap {

    PoolId pool();

    record OfEuros(PoolId pool, Money limit) implements Cap {}

    record OfWeeks(PoolId pool, int limit) implements Cap {}

    record OfHours(PoolId pool, Hours limit) implements Cap {}
}
