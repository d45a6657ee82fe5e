package foerdertopf.aws;

import foerdertopf.pool.PoolId;
import foerdertopf.pool.Room;

/// Where what a posting changes in budgets is written, and what is asked there about leases.
sealed interface BudgetPlace {

    /// In the budget's own item: no budget is leased.
    record Undivided() implements BudgetPlace {}

    /// In the budget's own item; what is refused, worked out or turned there may not overlook money in leases.
    record BesideLeases(LeaseTerms terms) implements BudgetPlace {}

    /// In a lease, which is a small budget with the same attributes.
    record InLease(Lease lease) implements BudgetPlace {}

    default ItemKey of(PoolId pool, Keys keys) {
        return this instanceof InLease(var lease) ? keys.lease(lease) : keys.pool(pool);
    }

    default void ask(PoolId pool, Room room, Clauses condition) {
        if (!(room instanceof Room.Enough)) {
            askForAll(pool, condition);
        }
    }

    /// That none of the budget's money lies in a lease.
    default void askForAll(PoolId pool, Clauses condition) {
        if (this instanceof BesideLeases(var terms) && terms.concern(pool)) {
            condition.lacks(PoolItems.LEASES);
        }
    }
}
