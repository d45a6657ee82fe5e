package foerdertopf.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a file of another kind begins with, letter by byte, and the reason it is refused for. Words of markup count in
/// letters of any case, behind blanks and a mark of UTF-8.
enum Foreign {

    ZIP("workbook", "PK\3\4"), EMPTY_ZIP("workbook", "PK\5\6"), OLE("workbook", "\u00D0\u00CF\u0011\u00E0"), //
    GZIP("archive", "\u001F\u008B"), SEVEN_ZIP("archive", "7z\u00BC\u00AF"), RAR("archive", "Rar!\u001A"), //
    PDF("pdf", "%PDF"), PNG("image", "\u0089PNG"), JPEG("image", "\u00FF\u00D8\u00FF"), GIF("image", "GIF8"), //
    UTF_32_BIG("utf-16", "\0\0\u00FE\u00FF"), //
    DOCTYPE("html", "<!doctype"), HTML("html", "<html"), TABLE("html", "<table"), META("html", "<meta"), //
    XML("xml", "<?xml"), RTF("rtf", "{\\rtf");

    private static final Pattern AROUND = Pattern.compile("^(?:\u00EF\u00BB\u00BF)?\\s+|^\u00EF\u00BB\u00BF");
    private static final int LONGEST_BEGINNING = 1_000;

    private final String reason;
    private final String beginning;

    Foreign(String reason, String beginning) {
        this.reason = reason;
        this.beginning = beginning;
    }

    static Optional<String> reason(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, LONGEST_BEGINNING), StandardCharsets.ISO_8859_1);
        var text = AROUND.matcher(start).replaceFirst("");
        return Arrays.stream(values())
            .filter(kind -> kind.begins(kind.isMarkup() ? text : start))
            .map(kind -> kind.reason)
            .findFirst()
            .or(() -> Utf16.orderOf(bytes) == Utf16.NONE ? Optional.empty() : Optional.of("utf-16"));
    }

    private boolean isMarkup() {
        return beginning.startsWith("<") || beginning.startsWith("{");
    }

    private boolean begins(String start) {
        return start.regionMatches(isMarkup(), 0, beginning, 0, beginning.length());
    }
}
