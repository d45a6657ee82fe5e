package foerdertopf.programme.data;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Hours;

/// How values are written in the data: with their unit, such as `5.00 EUR`, `50 %`, `46 weeks`, `276.00 hours`.
final class ValueForms {

    private static final int MOST_WEEKS = 53;
    private static final Pattern NUMBER_AND_UNIT = Pattern
        .compile("([0-9]{1,12}(?:\\.[0-9]{1,2})?) (EUR|%|weeks|hours)");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}");

    private ValueForms() {}

    static Optional<Money> euros(String text) {
        return number(text, "EUR").flatMap(Money::parse).filter(Money::isPositive);
    }

    /// More than nothing, at most the whole.
    static Optional<Fraction> share(String text) {
        return number(text, "%").flatMap(Fraction::parse)
            .map(percent -> percent.dividedBy(Fraction.of(100)))
            .filter(share -> share.compareTo(Fraction.ZERO) > 0 && share.compareTo(Fraction.ONE) <= 0);
    }

    static Optional<Integer> weeks(String text) {
        return wholeNumber(text, "weeks").filter(weeks -> weeks >= 1 && weeks <= MOST_WEEKS);
    }

    static Optional<Hours> hours(String text) {
        return number(text, "hours").flatMap(Hours::parse).filter(hours -> hours.compareTo(Hours.ZERO) > 0);
    }

    static Optional<Integer> count(String text) {
        return Optional.of(text).filter(WHOLE.asMatchPredicate()).map(Integer::valueOf);
    }

    static <T> Function<String, Optional<T>> word(String word, T meaning) {
        return text -> text.equals(word) ? Optional.of(meaning) : Optional.empty();
    }

    private static Optional<Integer> wholeNumber(String text, String unit) {
        return number(text, unit).flatMap(ValueForms::count);
    }

    private static Optional<String> number(String text, String unit) {
        var matcher = NUMBER_AND_UNIT.matcher(text);
        return matcher.matches() && matcher.group(2).equals(unit) ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
