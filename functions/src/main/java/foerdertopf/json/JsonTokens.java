package foerdertopf.json;

import java.io.Serial;
import java.util.regex.Pattern;

/// The tokens of a JSON text, taken one after another from the front.
final class JsonTokens {

    private static final char END = '\0';
    private static final int HEX_DIGITS = 4;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

    private final String text;
    private int position;

    JsonTokens(String text) {
        this.text = text;
    }

    /// Says that the text is no JSON at the present position; never leaves the package.
    static final class UnexpectedException extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        UnexpectedException() {
            super("unexpected", null, false, false);
        }
    }

    UnexpectedException unexpected() {
        return new UnexpectedException();
    }

    JsonReading.Malformed malformedHere() {
        var before = text.substring(0, Math.min(position, text.length()));
        var line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
        return new JsonReading.Malformed(line, before.length() - before.lastIndexOf('\n'));
    }

    /// The next letter that is no blank, left where it is; at the end one that fits nowhere.
    char peek() {
        while (position < text.length() && isBlank(text.charAt(position))) {
            position++;
        }
        return current();
    }

    void take(char expected) throws UnexpectedException {
        if (!takeIf(expected)) {
            throw unexpected();
        }
    }

    boolean takeIf(char wanted) {
        var found = peek() == wanted;
        position += found ? 1 : 0;
        return found;
    }

    void word(String expected) throws UnexpectedException {
        if (!text.startsWith(expected, position)) {
            throw unexpected();
        }
        position += expected.length();
    }

    String number() throws UnexpectedException {
        var matcher = NUMBER.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw unexpected();
        }
        position = matcher.end();
        return matcher.group();
    }

    String text() throws UnexpectedException {
        if (current() != '"') {
            throw unexpected();
        }
        position++;
        var value = new StringBuilder();
        while (current() != '"') {
            value.append(letter());
        }
        position++;
        return requireWhole(value);
    }

    void end() throws UnexpectedException {
        peek();
        if (position < text.length()) {
            throw unexpected();
        }
    }

    private char letter() throws UnexpectedException {
        var letter = current();
        if (letter < ' ') {
            throw unexpected();
        }
        position++;
        return letter == '\\' ? escaped() : letter;
    }

    private char escaped() throws UnexpectedException {
        var kind = current();
        position++;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> fromHex();
            default -> throw unexpected();
        };
    }

    private char fromHex() throws UnexpectedException {
        var code = 0;
        for (var i = 0; i < HEX_DIGITS; i++) {
            var letter = current();
            var digit = letter < 0x80 ? Character.digit(letter, 16) : -1;
            if (digit < 0) {
                throw unexpected();
            }
            code = code << 4 | digit;
            position++;
        }
        return (char) code;
    }

    /// Half a surrogate pair is no character and could not be stored.
    private String requireWhole(StringBuilder value) throws UnexpectedException {
        if (value.codePoints()
            .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw unexpected();
        }
        return value.toString();
    }

    private char current() {
        return position < text.length() ? text.charAt(position) : END;
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
    }
}
