package foerdertopf.json;

import java.util.Optional;

/// JSON numbers that are whole, however they are written: `280`, `280.0` and `2.8e2` are the same one. Works on the digits
/// alone, so that an exponent of any size costs nothing.
public final class WholeNumber {

    /// In place of a longer number, which is larger than any limit in the same way.
    private static final String LARGEST = "9".repeat(30);
    private static final long LARGEST_EXPONENT = 1_000_000_000;
    private static final int MOST_EXPONENT_DIGITS = 9;

    private WholeNumber() {}

    /// The number in plain digits, with a minus sign where it is below zero; empty where it is not whole.
    ///
    /// @param literal of a [Json.Numeral]
    public static Optional<String> plain(String literal) {
        var negative = literal.startsWith("-");
        var end = exponentStart(literal);
        var mantissa = literal.substring(negative ? 1 : 0, end);
        var point = mantissa.indexOf('.');
        var decimals = point < 0 ? 0 : mantissa.length() - point - 1;
        var digits = withoutZerosInFront(mantissa.replace(".", ""));
        if (digits.isEmpty()) {
            return Optional.of("0");
        }
        var significant = withoutZerosAtTheEnd(digits);
        var zeros = exponent(literal, end) - decimals + digits.length() - significant.length();
        return zeros < 0 ? Optional.empty() : Optional.of((negative ? "-" : "") + plain(significant, zeros));
    }

    /// As [#plain(String)], of a text that may be no number at all.
    public static Optional<String> read(String text) {
        return JsonReader.read(text) instanceof JsonReading.Read(Json.Numeral(var literal), _) && literal.equals(text)
            ? plain(literal)
            : Optional.empty();
    }

    private static String plain(String significant, long zeros) {
        return significant.length() + zeros > LARGEST.length() ? LARGEST : significant + "0".repeat((int) zeros);
    }

    private static int exponentStart(String literal) {
        for (var i = 0; i < literal.length(); i++) {
            if (literal.charAt(i) == 'e' || literal.charAt(i) == 'E') {
                return i;
            }
        }
        return literal.length();
    }

    private static long exponent(String literal, int start) {
        if (start == literal.length()) {
            return 0;
        }
        var sign = literal.charAt(start + 1);
        var digits = withoutZerosInFront(literal.substring(start + (sign == '-' || sign == '+' ? 2 : 1)));
        var size = digits.length() > MOST_EXPONENT_DIGITS ? LARGEST_EXPONENT : Long.parseLong("0" + digits);
        return sign == '-' ? -size : size;
    }

    private static String withoutZerosInFront(String digits) {
        var from = 0;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    private static String withoutZerosAtTheEnd(String digits) {
        var to = digits.length();
        while (to > 0 && digits.charAt(to - 1) == '0') {
            to--;
        }
        return digits.substring(0, to);
    }
}
