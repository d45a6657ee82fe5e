package foerdertopf.pool;

import foerdertopf.money.Money;

/// What a claim takes from one pool (Belastung). From an entitlement also the slots it is the only one to be funded for.
public sealed interface Draw {

    PoolId pool();

    Unit unit();

    /// Euros from a budget, or from an entitlement counted in euros.
    record Euros(PoolId pool, Money amount) implements Draw {
        @Override
        public Unit unit() {
            return Unit.EUR;
        }
    }

    /// ISO weeks of a guide's year, each once.
    record Weeks(PoolId pool, Slots weeks) implements Draw {
        @Override
        public Unit unit() {
            return Unit.WEEKS;
        }
    }

    /// Hours of a guide's year, where the rule version caps them.
    record WorkedHours(PoolId pool, Hours hours) implements Draw {
        @Override
        public Unit unit() {
            return Unit.HOURS;
        }
    }
}
