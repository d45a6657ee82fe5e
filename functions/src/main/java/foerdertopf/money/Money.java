package foerdertopf.money;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// An exact amount in euro cents. May be negative (a gap, a lowered limit); pools and subsidies check their own bounds.
/// Sums that leave the range of a `long` throw: no real budget comes near.
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);
    public static final Money ONE_CENT = new Money(1);

    private static final int CENTS_PER_EURO = 100;
    private static final Pattern FORM = Pattern.compile("(-?)([0-9]{1,15})\\.([0-9]{2})");

    public static Money ofEuros(long euros) {
        return new Money(Math.multiplyExact(euros, CENTS_PER_EURO));
    }

    /// Reads what [#toString] writes, and nothing else; leading zeros are allowed.
    public static Optional<Money> parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var cents = Long.parseLong(matcher.group(2) + matcher.group(3));
        return Optional.of(new Money(matcher.group(1).isEmpty() ? cents : -cents));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    /// Written out, as its hash is: what a record does by itself is put together at run time, in every start anew.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money money && cents == money.cents;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(cents);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    public Money atMost(Money cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /// The form of the outside contract: two places, a point, no grouping, such as `10500.00` or `-0.05`.
    @Override
    public String toString() {
        var sign = cents < 0 ? "-" : "";
        var euros = Math.absExact(cents / CENTS_PER_EURO);
        var rest = Math.absExact(cents % CENTS_PER_EURO);
        return sign + euros + (rest < 10 ? ".0" : ".") + rest;
    }
}
