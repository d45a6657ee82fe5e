package foerdertopf.journal;

import foerdertopf.money.Money;

/// How many claims, and how much subsidy together.
public record Tally(long count, Money sum) {

    public static final Tally NONE = new Tally(0, Money.ZERO);

    public Tally plus(Money subsidy) {
        return new Tally(count + 1, sum.plus(subsidy));
    }

    public Tally minus(Money subsidy) {
        return new Tally(count - 1, sum.minus(subsidy));
    }
}
