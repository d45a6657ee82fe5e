package foerdertopf.ids;

import java.util.regex.Pattern;

/// Names one submission (Eingang): a web form or an uploaded file. Derived from what identifies the submission, so that
/// the same one sent twice has the same id. 100 bits in Crockford's base 32, which leaves out letters read as digits.
public record IntakeId(String value) implements Comparable<IntakeId> {

    private static final int LENGTH = 20;
    private static final Pattern FORM = Pattern.compile("[" + PartsHash.ALPHABET + "]{" + LENGTH + "}");

    public IntakeId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not an intake id");
        }
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /// Derives the id from parts whose lengths are part of the digest, so that no two lists of parts look alike.
    public static IntakeId derivedFrom(String... parts) {
        return new IntakeId(PartsHash.letters(LENGTH, parts));
    }

    @Override
    public int compareTo(IntakeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
