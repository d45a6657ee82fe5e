package foerdertopf.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What a file of another kind begins with, letter by byte, and the reason it is refused for.
enum Foreign {

    ZIP("workbook", "PK\3\4"), OLE("workbook", "\u00D0\u00CF\u0011\u00E0"), PDF("pdf", "%PDF"), //
    UTF_32_BIG("utf-16", "\0\0\u00FE\u00FF");

    private final String reason;
    private final String beginning;

    Foreign(String reason, String beginning) {
        this.reason = reason;
        this.beginning = beginning;
    }

    static Optional<String> reason(byte[] bytes) {
        return Arrays.stream(values())
            .filter(kind -> kind.begins(bytes))
            .map(kind -> kind.reason)
            .findFirst()
            .or(() -> Utf16.orderOf(bytes) == Utf16.NONE ? Optional.empty() : Optional.of("utf-16"));
    }

    private boolean begins(byte[] bytes) {
        var length = beginning.length();
        return bytes.length >= length && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(beginning);
    }
}
