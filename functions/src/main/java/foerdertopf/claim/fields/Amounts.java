package foerdertopf.claim.fields;

import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Hours;

/// Quantities in their written form. What is larger than any real one is refused, however long its digits are.
final class Amounts {

    private static final Money LARGEST_MONEY = new Money(99_999_999_99L);
    private static final int LARGEST_COUNT = 1_000_000;
    private static final Hours LARGEST_HOURS = new Hours(168_00);
    private static final int FTE_PLACES = 8;

    private static final String WHOLE = "(-?)(0|[1-9][0-9]*+)";
    private static final Pattern MONEY_FORM = Pattern.compile(WHOLE + "\\.([0-9]{2})");
    private static final Pattern COUNT_FORM = Pattern.compile(WHOLE + "()");
    private static final Pattern HOURS_FORM = Pattern.compile(WHOLE + "(?:\\.([0-9]{1,2}))?");
    private static final Pattern FTE_FORM = Pattern.compile(WHOLE + "(?:\\.([0-9]{1," + FTE_PLACES + "}))?");

    private Amounts() {}

    static Checked<Money> money(String text) {
        var form = MONEY_FORM.matcher(text);
        if (!form.matches()) {
            return malformed(FaultKind.NOT_MONEY, 2);
        }
        var cents = scaled(form, 2);
        if (!form.group(1).isEmpty()) {
            return Checked.faulty(FaultKind.BELOW_ZERO);
        }
        return isAbove(cents, LARGEST_MONEY.cents())
            ? above(FaultKind.MONEY_TOO_LARGE, LARGEST_MONEY.toString())
            : Checked.valid(new Money(cents.longValueExact()));
    }

    static Checked<Money> positiveMoney(String text) {
        return switch (money(text)) {
            case Checked.Valid<Money>(var money) when !money.isPositive() -> Checked.faulty(FaultKind.NOT_POSITIVE);
            case Checked.Faulty<Money>(var fault) when fault.kind() == FaultKind.BELOW_ZERO -> Checked
                .faulty(FaultKind.NOT_POSITIVE);
            case Checked<Money> checked -> checked;
        };
    }

    static Checked<Integer> count(String text) {
        var form = COUNT_FORM.matcher(text);
        if (!form.matches()) {
            return Checked.faulty(FaultKind.NOT_A_COUNT);
        }
        var count = scaled(form, 0);
        if (count.signum() <= 0) {
            return Checked.faulty(FaultKind.NOT_POSITIVE);
        }
        return isAbove(count, LARGEST_COUNT)
            ? above(FaultKind.COUNT_TOO_LARGE, Integer.toString(LARGEST_COUNT))
            : Checked.valid(count.intValueExact());
    }

    static Checked<Hours> hours(String text) {
        var form = HOURS_FORM.matcher(text);
        if (!form.matches()) {
            return malformed(FaultKind.NOT_HOURS, 2);
        }
        var hundredths = scaled(form, 2);
        if (hundredths.signum() <= 0) {
            return Checked.faulty(FaultKind.NOT_POSITIVE);
        }
        return isAbove(hundredths, LARGEST_HOURS.hundredths())
            ? above(FaultKind.HOURS_TOO_LARGE, LARGEST_HOURS.toString())
            : Checked.valid(new Hours(hundredths.longValueExact()));
    }

    static Checked<Fraction> fte(String text) {
        var form = FTE_FORM.matcher(text);
        if (!form.matches()) {
            return malformed(FaultKind.NOT_AN_FTE, FTE_PLACES);
        }
        var fte = new Fraction(scaled(form, FTE_PLACES), BigInteger.TEN.pow(FTE_PLACES));
        if (fte.compareTo(Fraction.ZERO) <= 0) {
            return Checked.faulty(FaultKind.NOT_POSITIVE);
        }
        return fte.compareTo(Fraction.ONE) > 0 ? above(FaultKind.FTE_TOO_LARGE, "1") : Checked.valid(fte);
    }

    /// The number in units of its last possible place.
    private static BigInteger scaled(Matcher form, int places) {
        var decimals = form.group(3) == null ? "" : form.group(3);
        var number = new BigInteger(form.group(2) + decimals + "0".repeat(places - decimals.length()));
        return form.group(1).isEmpty() ? number : number.negate();
    }

    private static boolean isAbove(BigInteger number, long limit) {
        return number.compareTo(BigInteger.valueOf(limit)) > 0;
    }

    private static <T> Checked<T> malformed(FaultKind kind, int decimals) {
        return new Checked.Faulty<>(Fault.of(kind, Map.of("decimals", Integer.toString(decimals))));
    }

    private static <T> Checked<T> above(FaultKind kind, String limit) {
        return new Checked.Faulty<>(Fault.of(kind, Map.of("limit", limit)));
    }
}
