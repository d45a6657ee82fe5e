package foerdertopf.report;

import java.util.Locale;

import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Hours;
import foerdertopf.pool.PoolId;

/// What the month's claims drew from the entitlements of one kind and what decisions gave back; one pool does not show.
public record EntitlementFigures(long draws, Amount drawn, long returns, Amount returned) {

    public static final EntitlementFigures NONE = new EntitlementFigures(0, Amount.NONE, 0, Amount.NONE);

    /// The kinds of entitlement, by what their ids begin with.
    public enum Kind {
        POST, COURSE, GUIDE;

        private final String key = name().toLowerCase(Locale.ROOT);

        public String key() {
            return key;
        }

        static Kind of(PoolId pool) {
            for (var kind : values()) {
                if (pool.value().startsWith(kind.key + "/")) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(pool + " is no entitlement");
        }
    }

    /// Euros, weeks and hours side by side: a kind of entitlement uses one or two of them.
    public record Amount(Money euros, long weeks, Hours hours) {
        public static final Amount NONE = new Amount(Money.ZERO, 0, Hours.ZERO);

        static Amount of(Draw draw) {
            return switch (draw) {
                case Draw.Euros(_, var amount) -> new Amount(amount, 0, Hours.ZERO);
                case Draw.Weeks(_, var slots) -> new Amount(Money.ZERO, slots.count(), Hours.ZERO);
                case Draw.WorkedHours(_, var hours) -> new Amount(Money.ZERO, 0, hours);
            };
        }

        Amount plus(Amount other) {
            return new Amount(euros.plus(other.euros), weeks + other.weeks, hours.plus(other.hours));
        }
    }

    static EntitlementFigures drawnBy(Draw draw) {
        return new EntitlementFigures(1, Amount.of(draw), 0, Amount.NONE);
    }

    static EntitlementFigures returnedAs(Draw draw) {
        return new EntitlementFigures(0, Amount.NONE, 1, Amount.of(draw));
    }

    public EntitlementFigures plus(EntitlementFigures other) {
        return new EntitlementFigures(
            draws + other.draws,
            drawn.plus(other.drawn),
            returns + other.returns,
            returned.plus(other.returned));
    }
}
