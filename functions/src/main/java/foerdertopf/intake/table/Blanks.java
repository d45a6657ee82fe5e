package foerdertopf.intake.table;

/// Blanks as people see them: besides those of the keyboard the no-break spaces that word processors and web pages put in,
/// and what has no width at all.
public final class Blanks {

    private Blanks() {}

    /// The text without the blanks around it.
    public static String strip(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    public static boolean isBlank(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char letter) {
        return letter < 0x80
            ? Character.isWhitespace(letter)
            : Character.isWhitespace(letter) || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }
}
