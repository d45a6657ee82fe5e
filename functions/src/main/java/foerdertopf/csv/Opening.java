package foerdertopf.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

import foerdertopf.intake.table.Fault;

/// The first bytes of a file: they tell files that are no text at all, the byte order mark, a line that names the
/// separator, and the separator itself.
final class Opening {

    private static final String UTF8_MARK = "\u00EF\u00BB\u00BF";
    private static final String SEPARATORS = ";,\t";
    /// A no-break space included, in Windows-1252 and in UTF-8.
    private static final String BLANK = SEPARATORS + " \r\n\u00A0\u00C2";

    /// Excel's own line before the header, as it and people write it: `sep=;`, `Sep=;`, `"sep=;"`, `sep=;;;;`.
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?is)(\"?)sep=([;,\\t])\\1[;,\\t ]*");
    private static final Pattern SEPARATOR_WORD = Pattern.compile("(?is)\"?sep=.*");

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
        var foreign = Foreign.reason(bytes);
        if (foreign.isPresent()) {
            return new Reading.NoTable(Fault.of(foreign.get()));
        }
        var marked = startsWith(bytes, UTF8_MARK);
        var start = skipBlankLines(bytes, marked ? UTF8_MARK.length() : 0);
        var line = line(bytes, start);
        if (!SEPARATOR_WORD.matcher(line).matches()) {
            return table(bytes, start, marked, mostFrequent(bytes, start));
        }
        var named = SEPARATOR_LINE.matcher(line);
        return named.matches()
            ? table(bytes, skipBlankLines(bytes, start + line.length()), marked, named.group(2).charAt(0))
            : new Reading.NoTable(Fault.of("separator"));
    }

    private static Reading table(byte[] bytes, int start, boolean marked, char separator) {
        return start == bytes.length
            ? new Reading.NoTable(Fault.of("empty"))
            : new Reading.Table(new Opening(bytes, start, marked, separator));
    }

    /// A letter a byte.
    private static String line(byte[] bytes, int start) {
        var end = start;
        while (end < bytes.length && !isLineEnd(bytes[end])) {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
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

    /// Lines of nothing but separators and blanks are blank too: so a spreadsheet writes an empty row above the header.
    private static int skipBlankLines(byte[] bytes, int from) {
        var start = from;
        for (var i = from; i < bytes.length && BLANK.indexOf(bytes[i] & 0xFF) >= 0; i++) {
            start = isLineEnd(bytes[i]) || i == bytes.length - 1 ? i + 1 : start;
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

    private static boolean startsWith(byte[] bytes, String prefix) {
        var wanted = prefix.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length
            && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }
}
