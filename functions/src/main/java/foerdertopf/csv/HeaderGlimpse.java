package foerdertopf.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes out the words of the first lines of a file that may be broken anywhere, for no more than to find its header and
/// the header's language: they are split at every separator, quoted or not.
final class HeaderGlimpse {

    private static final int MOST_LINES = 50;
    private static final char UNREADABLE = '\uFFFD';
    private static final Pattern PARTS = Pattern.compile("[;,\t]");
    private static final Pattern AROUND = Pattern.compile("^[\\s\"\\p{Cntrl}\uFEFF]+|[\\s\"\\p{Cntrl}]+$");

    private HeaderGlimpse() {}

    /// A line that names the separator is none of the table's.
    static List<List<String>> of(byte[] bytes) {
        return text(bytes).lines()
            .limit(MOST_LINES)
            .map(HeaderGlimpse::words)
            .filter(words -> words.isEmpty() || !namesSeparator(words.getFirst()))
            .toList();
    }

    private static boolean namesSeparator(String word) {
        return word.regionMatches(true, 0, "sep=", 0, "sep=".length());
    }

    private static List<String> words(String line) {
        return Stream.of(PARTS.split(line, -1))
            .map(part -> AROUND.matcher(part).replaceAll(""))
            .filter(word -> !word.isEmpty())
            .toList();
    }

    private static String text(byte[] bytes) {
        return switch (Utf16.orderOf(bytes)) {
            case LITTLE -> new String(bytes, StandardCharsets.UTF_16LE);
            case BIG -> new String(bytes, StandardCharsets.UTF_16BE);
            case NONE -> {
                var text = new String(bytes, StandardCharsets.UTF_8);
                yield text.indexOf(UNREADABLE) < 0 ? text : new String(bytes, EncodingScan.WINDOWS);
            }
        };
    }
}
