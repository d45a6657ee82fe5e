package foerdertopf.pool;

import foerdertopf.money.Money;

/// Limit and use of an entitlement in its own unit. Constructors refuse a use outside `0 … limit`.
public sealed interface Usage {

    Unit unit();

    Usage plus(Draw draw);

    Usage minus(Draw draw);

    /// Whether the draw is part of what is used, so that it can be given back.
    boolean includes(Draw draw);

    /// Whether nothing is left.
    boolean isExhausted();

    record Euros(Money limit, Money used) implements Usage {
        public Euros {
            require(!used.isNegative() && used.compareTo(limit) <= 0);
        }

        public Money left() {
            return limit.minus(used);
        }

        @Override
        public Unit unit() {
            return Unit.EUR;
        }

        @Override
        public boolean isExhausted() {
            return !left().isPositive();
        }

        @Override
        public Usage plus(Draw draw) {
            return new Euros(limit, used.plus(((Draw.Euros) draw).amount()));
        }

        @Override
        public Usage minus(Draw draw) {
            return new Euros(limit, used.minus(((Draw.Euros) draw).amount()));
        }

        @Override
        public boolean includes(Draw draw) {
            return ((Draw.Euros) draw).amount().compareTo(used) <= 0;
        }
    }

    record Weeks(int limit, Slots used) implements Usage {
        public Weeks {
            require(used.count() <= limit);
        }

        public int left() {
            return limit - used.count();
        }

        @Override
        public Unit unit() {
            return Unit.WEEKS;
        }

        @Override
        public boolean isExhausted() {
            return left() <= 0;
        }

        @Override
        public Usage plus(Draw draw) {
            var weeks = ((Draw.Weeks) draw).weeks();
            require(used.inCommonWith(weeks).isEmpty());
            return new Weeks(limit, used.with(weeks));
        }

        @Override
        public Usage minus(Draw draw) {
            require(includes(draw));
            return new Weeks(limit, used.without(((Draw.Weeks) draw).weeks()));
        }

        @Override
        public boolean includes(Draw draw) {
            var weeks = ((Draw.Weeks) draw).weeks();
            return used.inCommonWith(weeks).equals(weeks);
        }
    }

    record WorkedHours(Hours limit, Hours used) implements Usage {
        public WorkedHours {
            require(used.hundredths() >= 0 && used.compareTo(limit) <= 0);
        }

        public Hours left() {
            return limit.minus(used);
        }

        @Override
        public Unit unit() {
            return Unit.HOURS;
        }

        @Override
        public boolean isExhausted() {
            return left().hundredths() <= 0;
        }

        @Override
        public Usage plus(Draw draw) {
            return new WorkedHours(limit, used.plus(((Draw.WorkedHours) draw).hours()));
        }

        @Override
        public Usage minus(Draw draw) {
            return new WorkedHours(limit, used.minus(((Draw.WorkedHours) draw).hours()));
        }

        @Override
        public boolean includes(Draw draw) {
            return ((Draw.WorkedHours) draw).hours().compareTo(used) <= 0;
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("an entitlement is used between zero and its limit, each slot once");
        }
    }
}
