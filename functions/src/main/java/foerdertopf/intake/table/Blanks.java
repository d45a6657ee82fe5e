package foerdertopf.intake.table;

import java.util.function.IntPredicate;

/// Blanks as people see them: besides those of the keyboard the no-break spaces that word processors and web pages put in,
/// and what has no width at all.
public final class Blanks {

    private Blanks() {}

    /// The text without the blanks around it.
    public static String strip(String text) {
        return strip(text, Blanks::isBlank);
    }

    /// The same of a text that is shown to people: what would turn it around is a part of it, and refused with it.
    public static String stripText(String text) {
        return strip(text, letter -> isBlank(letter) && !turnsAround(letter));
    }

    private static String strip(String text, IntPredicate isBlank) {
        var from = 0;
        var to = text.length();
        while (from < to && isBlank.test(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank.test(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean turnsAround(int letter) {
        return (letter >= '\u202A' && letter <= '\u202E') || (letter >= '\u2066' && letter <= '\u206F');
    }

    public static boolean isBlank(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int letter) {
        return letter < 0x80
            ? Character.isWhitespace(letter)
            : Character.isWhitespace(letter) || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }
}
