package foerdertopf.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes out the words of a header in a file that may be broken anywhere, for no more than to tell its language: they are
/// parted at every separator, quoted or not.
final class HeaderGlimpse {

    private static final Pattern PARTS = Pattern.compile("[;,\t]");
    private static final Pattern AROUND = Pattern.compile("^[\\s\"\\p{Cntrl}\uFEFF]+|[\\s\"\\p{Cntrl}]+$");

    private HeaderGlimpse() {}

    static List<String> of(byte[] bytes) {
        return new String(bytes, charset(bytes)).lines()
            .map(HeaderGlimpse::words)
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse(List.of());
    }

    private static List<String> words(String line) {
        return Stream.of(PARTS.split(line, -1))
            .map(part -> AROUND.matcher(part).replaceAll(""))
            .filter(word -> !word.isEmpty() && !word.regionMatches(true, 0, "sep=", 0, "sep=".length()))
            .toList();
    }

    private static Charset charset(byte[] bytes) {
        return switch (Utf16.orderOf(bytes)) {
            case LITTLE -> StandardCharsets.UTF_16LE;
            case BIG -> StandardCharsets.UTF_16BE;
            case NONE -> StandardCharsets.UTF_8;
        };
    }
}
