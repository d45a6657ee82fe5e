package foerdertopf.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import foerdertopf.intake.table.Fault;

/// The first bytes of a file: they tell files that are no text at all, the byte order mark, a line that names the
/// separator, and the separator itself.
final class Opening {

    private static final String UTF8_MARK = "\u00EF\u00BB\u00BF";
    private static final String SEPARATORS = ";,\t";

    /// What a file of another kind begins with, letter by byte, and the reason it is refused for.
    private enum Foreign {
        ZIP("workbook", "PK\3\4"), OLE("workbook", "\u00D0\u00CF\u0011\u00E0"), PDF("pdf", "%PDF"), //
        UTF_32_BIG("utf-16", "\0\0\u00FE\u00FF"), UTF_16_BIG("utf-16", "\u00FE\u00FF"), //
        UTF_16_LITTLE("utf-16", "\u00FF\u00FE");

        private final String reason;
        private final String beginning;

        Foreign(String reason, String beginning) {
            this.reason = reason;
            this.beginning = beginning;
        }
    }

    private final byte[] bytes;
    private final int headerStart;
    private final boolean marked;
    private final char separator;

    private Opening(byte[] bytes, int headerStart, boolean marked, char separator) {
        this.bytes = bytes;
        this.headerStart = headerStart;
        this.marked = marked;
        this.separator = separator;
    }

    /// What the first bytes say.
    sealed interface Reading {
        record Table(Opening opening) implements Reading {}

        record NoTable(Fault fault) implements Reading {}
    }

    static Reading read(byte[] bytes) {
        var foreign = Arrays.stream(Foreign.values()).filter(kind -> startsWith(bytes, 0, kind.beginning)).findFirst();
        if (foreign.isPresent()) {
            return new Reading.NoTable(Fault.of(foreign.get().reason));
        }
        var marked = startsWith(bytes, 0, UTF8_MARK);
        var start = skipBlankLines(bytes, marked ? UTF8_MARK.length() : 0);
        if (start == bytes.length) {
            return new Reading.NoTable(Fault.of("empty"));
        }
        return namesSeparator(bytes, start)
            ? afterSeparatorLine(bytes, start, marked)
            : new Reading.Table(new Opening(bytes, start, marked, mostFrequent(bytes, start)));
    }

    /// Excel's own line `sep=;` before the header.
    private static Reading afterSeparatorLine(byte[] bytes, int line, boolean marked) {
        var end = line + "sep=".length() + 1;
        var start = skipBlankLines(bytes, Math.min(end, bytes.length));
        var named = end <= bytes.length ? (char) bytes[end - 1] : ' ';
        if (SEPARATORS.indexOf(named) < 0 || (start == end && start < bytes.length)) {
            return new Reading.NoTable(Fault.of("separator"));
        }
        return start == bytes.length
            ? new Reading.NoTable(Fault.of("empty"))
            : new Reading.Table(new Opening(bytes, start, marked, named));
    }

    private static boolean namesSeparator(byte[] bytes, int start) {
        return startsWith(bytes, start, "sep=") || startsWith(bytes, start, "SEP=");
    }

    /// The one that stands most often in the header, outside quotes.
    private static char mostFrequent(byte[] bytes, int start) {
        var counts = new int[SEPARATORS.length()];
        var quoted = false;
        for (var i = start; i < bytes.length && (quoted || !isLineEnd(bytes[i])); i++) {
            quoted ^= bytes[i] == '"';
            var candidate = quoted ? -1 : SEPARATORS.indexOf(bytes[i]);
            if (candidate >= 0) {
                counts[candidate]++;
            }
        }
        var most = Arrays.stream(counts).max().orElse(0);
        return SEPARATORS.charAt(Arrays.stream(counts).boxed().toList().indexOf(most));
    }

    private static int skipBlankLines(byte[] bytes, int from) {
        var start = from;
        while (start < bytes.length && isLineEnd(bytes[start])) {
            start++;
        }
        return start;
    }

    private static boolean isLineEnd(byte letter) {
        return letter == '\n' || letter == '\r';
    }

    byte[] bytes() {
        return bytes;
    }

    int headerStart() {
        return headerStart;
    }

    boolean isMarkedAsUtf8() {
        return marked;
    }

    char separator() {
        return separator;
    }

    /// Whether the header has letters beyond ASCII; with one, it tells UTF-8 from Windows-1252.
    boolean headerIsAscii(long firstRowByte) {
        for (var i = headerStart; i < firstRowByte; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    byte[] header(long firstRowByte) {
        return Arrays.copyOfRange(bytes, headerStart, (int) firstRowByte);
    }

    private static boolean startsWith(byte[] bytes, int from, String prefix) {
        var wanted = prefix.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length - from >= wanted.length
            && Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
    }
}
