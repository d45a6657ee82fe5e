package foerdertopf.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// An exact rational number in lowest terms, so that nothing is rounded before the one place that says so.
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,15})(?:\\.([0-9]{1,15}))?");

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator is zero");
        }
        var divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    /// Reads a decimal number not below zero, such as `0.3333`, exactly.
    public static Optional<Fraction> parse(String text) {
        var matcher = DECIMAL.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var decimals = matcher.group(2) == null ? "" : matcher.group(2);
        return Optional.of(
            new Fraction(
                new BigInteger(matcher.group(1) + decimals),
                BigInteger.TEN.pow(decimals.length())));
    }

    /// The amount in cents as a fraction of cents.
    public static Fraction centsOf(Money money) {
        return of(money.cents());
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator));
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction atMost(Fraction cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }

    /// This many cents as money, rounded towards minus infinity (DOWN for amounts not below zero): a maximum must not
    /// be exceeded by a cent.
    public Money centsDown() {
        return new Money(floor(numerator, denominator).longValueExact());
    }

    /// This many cents as money, half a cent rounded up.
    public Money centsHalfUp() {
        var two = BigInteger.TWO;
        return new Money(floor(numerator.multiply(two).add(denominator), denominator.multiply(two)).longValueExact());
    }

    /// As a decimal number rounded to so many places, without trailing zeros: to be shown, never to be reckoned with.
    public String shown(int places) {
        return new BigDecimal(numerator)
            .divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    }

    private static BigInteger floor(BigInteger dividend, BigInteger positiveDivisor) {
        var parts = dividend.divideAndRemainder(positiveDivisor);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
