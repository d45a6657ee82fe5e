package foerdertopf.claim.fields;

import java.util.Map;

import foerdertopf.ids.Composed;
import foerdertopf.ids.Signs;
import foerdertopf.ids.Words;

/// Texts as people type them: trimmed, composed (NFC) and without hints of where a line may break. What would show another
/// text than it is, is refused.
final class Texts {

    private static final char LINE_END = '\n';
    private static final String GERMAN = "äöüÄÖÜß";

    private Texts() {}

    static Checked<String> oneLine(String text, int longest) {
        return isPlain(text) ? measured(text.strip(), longest) : read(text, longest, UnsafeSigns.Lines.ONE);
    }

    /// Separators of lines and paragraphs become line ends.
    static Checked<String> paragraphs(String text, int longest) {
        return read(text, longest, UnsafeSigns.Lines.MANY);
    }

    private static Checked<String> read(String given, int longest, UnsafeSigns.Lines lines) {
        var text = Words.trimmed(given, Signs::isAround);
        return DoubleEncoding.in(given)
            .or(() -> UnsafeSigns.in(text, lines))
            .<Checked<String>>map(Checked.Faulty::new)
            .orElseGet(() -> measured(written(text, lines), longest));
    }

    private static Checked<String> measured(String text, int longest) {
        if (text.isEmpty()) {
            return Checked.faulty(FaultKind.BLANK);
        }
        if (text.codePointCount(0, text.length()) > longest) {
            return new Checked.Faulty<>(Fault.of(FaultKind.TOO_LONG, Map.of("limit", Integer.toString(longest))));
        }
        return SpreadsheetText.error(text)
            .<Checked<String>>map(Checked.Faulty::new)
            .orElseGet(() -> Checked.valid(text));
    }

    /// Signs of ASCII and German letters, as in most names: nothing is dropped, composed or refused.
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if ((letter < ' ' || letter > '~') && GERMAN.indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String written(String trimmed, UnsafeSigns.Lines lines) {
        var out = new StringBuilder(trimmed.length());
        trimmed.codePoints()
            .filter(point -> !Signs.isBreakHint(point))
            .map(point -> lines == UnsafeSigns.Lines.MANY && isSeparator(point) ? LINE_END : point)
            .forEach(out::appendCodePoint);
        return Words.trimmed(Composed.of(out.toString()), Signs::isAround);
    }

    private static boolean isSeparator(int point) {
        return point == 0x85 || point == 0x2028 || point == 0x2029;
    }
}
