package foerdertopf.claim.fields;

import java.util.Map;
import java.util.Set;

import foerdertopf.ids.Composed;
import foerdertopf.ids.Words;

/// Texts as people type them: trimmed and composed (NFC), so that the same words are the same text.
final class Texts {

    private static final Set<Integer> LINE_ENDS = Set.of((int) '\n', (int) '\r', (int) '\t');
    private static final Set<Integer> NONE = Set.of();
    /// Programs write it where they could not read something. Nobody types it: the text was damaged on its way.
    private static final char UNREADABLE = '\uFFFD';

    private Texts() {}

    static Checked<String> oneLine(String text, int longest) {
        return read(text, longest, NONE);
    }

    static Checked<String> paragraphs(String text, int longest) {
        return read(text, longest, LINE_ENDS);
    }

    private static Checked<String> read(String given, int longest, Set<Integer> allowed) {
        var text = trimmed(Composed.of(given));
        if (text.isEmpty()) {
            return Checked.faulty(FaultKind.BLANK);
        }
        if (text.codePointCount(0, text.length()) > longest) {
            return new Checked.Faulty<>(Fault.of(FaultKind.TOO_LONG, Map.of("limit", Integer.toString(longest))));
        }
        if (text.indexOf(UNREADABLE) >= 0) {
            return Checked.faulty(FaultKind.UNREADABLE_CHARACTER);
        }
        return hasControl(text, allowed) ? Checked.faulty(FaultKind.CONTROL_CHARACTER) : Checked.valid(text);
    }

    private static boolean hasControl(String text, Set<Integer> allowed) {
        var point = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            if (isControl(point) && !allowed.contains(point)) {
                return true;
            }
        }
        return false;
    }

    /// Without the blanks around it, those included that nobody sees.
    private static String trimmed(String text) {
        return Words.trimmed(text, point -> Words.isBlank(point) || Character.getType(point) == Character.FORMAT);
    }

    /// Control characters, those that nobody sees (two texts that look alike are to be alike), line and paragraph
    /// separators, and halves of pairs.
    private static boolean isControl(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}
