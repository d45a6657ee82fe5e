package foerdertopf.subsidy;

import foerdertopf.money.Money;
import foerdertopf.pool.Hours;
import foerdertopf.pool.PoolId;

/// What is left of the entitlements a measure counts against; asked by pool, with the limit the rule version sets, so
/// that a pool nobody has drawn from yet answers its whole limit.
public interface Entitlements {

    /// Nothing used anywhere: the rules alone.
    Entitlements UNTOUCHED = new Entitlements() {
        @Override
        public Money eurosLeft(PoolId pool, Money limit) {
            return limit;
        }

        @Override
        public int weeksLeft(PoolId pool, int limit) {
            return limit;
        }

        @Override
        public Hours hoursLeft(PoolId pool, Hours limit) {
            return limit;
        }
    };

    Money eurosLeft(PoolId pool, Money limit);

    int weeksLeft(PoolId pool, int limit);

    Hours hoursLeft(PoolId pool, Hours limit);
}
