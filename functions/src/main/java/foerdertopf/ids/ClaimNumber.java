package foerdertopf.ids;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a claim (Antragsnummer): its intake and its row there, such as `7Q…-1`. A web form's claim is row 1.
public record ClaimNumber(IntakeId intake, int row) implements Comparable<ClaimNumber> {

    private static final Pattern FORM = Pattern.compile("([0-9A-Z]{20})-([1-9][0-9]{0,8})");
    private static final Comparator<ClaimNumber> ORDER = Comparator.comparing(ClaimNumber::intake)
        .thenComparingInt(ClaimNumber::row);

    public static Optional<ClaimNumber> parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches() || !IntakeId.isWellFormed(matcher.group(1))) {
            return Optional.empty();
        }
        return Optional.of(new ClaimNumber(new IntakeId(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    @Override
    public int compareTo(ClaimNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return intake + "-" + row;
    }
}
