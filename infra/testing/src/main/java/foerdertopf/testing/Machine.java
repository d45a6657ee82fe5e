package foerdertopf.testing;

import org.opentest4j.TestAbortedException;

/// The machine that the tests run on, which may lack a part that some of them need.
public final class Machine {

    static final String HAS_NO = "this machine has no ";

    private static final String LONG = "foerdertopf.long";

    private Machine() {}

    /// Skips the calling test, aloud and counted, where the part is missing. The only way to skip a test.
    ///
    /// @param part as in "this machine has no Docker"
    public static void needs(String part, boolean present) {
        if (!present) {
            throw new TestAbortedException(HAS_NO + part);
        }
    }

    /// How much work a long check does: a sample in every build, the whole with the profile `long`.
    public static int rounds(int sample, int whole) {
        return Boolean.getBoolean(LONG) ? whole : sample;
    }
}
