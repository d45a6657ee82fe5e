package foerdertopf.pool;

import java.util.Optional;
import java.util.regex.Pattern;

/// Hours of work, exact to the hundredth.
public record Hours(long hundredths) implements Comparable<Hours> {

    public static final Hours ZERO = new Hours(0);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,12})(?:\\.([0-9]{1,2}))?");

    /// Reads a decimal number of hours with at most two places, not below zero.
    public static Optional<Hours> parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var places = matcher.group(2) == null ? "" : matcher.group(2);
        return Optional.of(new Hours(Long.parseLong(matcher.group(1) + (places + "00").substring(0, 2))));
    }

    public Hours plus(Hours other) {
        return new Hours(Math.addExact(hundredths, other.hundredths));
    }

    public Hours minus(Hours other) {
        return new Hours(Math.subtractExact(hundredths, other.hundredths));
    }

    @Override
    public int compareTo(Hours other) {
        return Long.compare(hundredths, other.hundredths);
    }

    /// The form of the outside contract, such as `31.50`.
    @Override
    public String toString() {
        return hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100;
    }
}
