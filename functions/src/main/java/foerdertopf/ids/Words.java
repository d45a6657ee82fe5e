package foerdertopf.ids;

import java.util.function.IntPredicate;

/// Texts without the blanks that do not count. A blank is a space or separator of Unicode, a tab or a line's end.
public final class Words {

    private Words() {}

    public static boolean isBlank(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> point >= '\t' && point <= '\r';
        };
    }

    /// Without the letters around it that count as blanks.
    public static String trimmed(String text, IntPredicate isBlank) {
        var from = 0;
        var to = text.length();
        while (from < to && isBlank.test(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (from < to && isBlank.test(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }
}
