package foerdertopf.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import foerdertopf.intake.table.Fault;

/// Finds out from every byte beyond ASCII whether a file is UTF-8 or Windows-1252, and whether it is all of one kind.
final class EncodingScan {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final boolean[] UNDEFINED_IN_WINDOWS = new boolean[256];

    static {
        for (var unsigned : new int[]{0x81, 0x8D, 0x8F, 0x90, 0x9D}) {
            UNDEFINED_IN_WINDOWS[unsigned] = true;
        }
    }

    private static final int NOWHERE = -1;

    private final Utf8Check utf8 = new Utf8Check();
    private int firstNotUtf8 = NOWHERE;
    private int firstUndefined = NOWHERE;

    /// What the bytes turned out to be.
    sealed interface Verdict {
        record Is(Charset charset) implements Verdict {}

        record Mixed(Fault fault) implements Verdict {}
    }

    boolean isInsideALetter() {
        return utf8.isInsideALetter();
    }

    void accept(byte letter, int row) {
        var unsigned = letter & 0xFF;
        if (firstUndefined == NOWHERE && UNDEFINED_IN_WINDOWS[unsigned]) {
            firstUndefined = row;
        }
        if (!utf8.isBroken() && !utf8.accept(unsigned)) {
            firstNotUtf8 = row;
        }
    }

    void end(int row) {
        if (!utf8.isBroken() && utf8.isInsideALetter()) {
            firstNotUtf8 = row;
        }
    }

    /// A file that says it is UTF-8, by its mark or in its header, must be so throughout.
    Verdict verdict(Opening opening, long firstRowByte) {
        if (firstNotUtf8 == NOWHERE) {
            return new Verdict.Is(StandardCharsets.UTF_8);
        }
        var saysUtf8 = opening.isMarkedAsUtf8() || (firstNotUtf8 > 0 && !opening.headerIsAscii(firstRowByte));
        if (saysUtf8) {
            return new Verdict.Mixed(Fault.atRow("not-utf-8", firstNotUtf8));
        }
        return firstUndefined == NOWHERE
            ? new Verdict.Is(WINDOWS)
            : new Verdict.Mixed(Fault.atRow("unknown-letters", firstUndefined));
    }
}
