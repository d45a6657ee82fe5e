package foerdertopf.pool;

import java.time.YearMonth;

/// A change of one pool together with the condition under which it may happen. Conditions are checked in the write.
public sealed interface PoolChange {

    /// Shifts money within a budget whose open month is `month`; no account may fall below zero and `room` must hold. A
    /// shift of nothing is a check alone, where the budget does not count the posting.
    record OfBudget(PoolId pool, YearMonth month, Shift shift, Room room) implements PoolChange {}

    /// A budget comes into being with its first change already made; refused if it exists. Goes with a month guard `Is`
    /// or `Begins`, so that no budget is born into a closed month, and is counted at that programme's gate, so that no
    /// closing overlooks it.
    record OpensBudget(Budget first) implements PoolChange {
        @Override
        public PoolId pool() {
            return first.id();
        }
    }

    /// An entitlement that still is as it was seen becomes `after`. Where both are the same it is a check alone.
    record OfEntitlement(Entitlement seen, Entitlement after) implements PoolChange {
        @Override
        public PoolId pool() {
            return after.id();
        }
    }

    /// An entitlement comes into being with its first holder; refused if it exists.
    record OpensEntitlement(Entitlement first) implements PoolChange {
        @Override
        public PoolId pool() {
            return first.id();
        }
    }

    /// Moves a budget that still is as it was seen on to the next month.
    record TurnsMonth(Budget seen, YearMonth next) implements PoolChange {
        @Override
        public PoolId pool() {
            return seen.id();
        }
    }

    PoolId pool();
}
