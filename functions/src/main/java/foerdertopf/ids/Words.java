package foerdertopf.ids;

import java.util.function.IntPredicate;

/// Texts without what does not count around them.
public final class Words {

    private Words() {}

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
