package foerdertopf.ids;

/// Numbers with zeros in front, so that texts sort as the numbers do. A formatter of the JDK would take longer to start
/// than a whole booking takes to run.
public final class Padded {

    private Padded() {}

    /// A number that is not negative, with at least so many digits.
    public static String of(long number, int digits) {
        if (number < 0) {
            throw new IllegalArgumentException("negative: " + number);
        }
        var text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
