package foerdertopf.spreadsheet;

import foerdertopf.ids.Signs;

/// A text as it may be written into a spreadsheet file: one that a spreadsheet would run as a formula gets an apostrophe
/// before it, by which spreadsheets know a text. For texts alone: the number `-5,00` that we worked out stays a number.
public final class SafeCell {

    /// What spreadsheets know a text by.
    public static final char TEXT_MARK = '\'';

    private static final String RUNS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    public static String of(String text) {
        return isRun(text) ? TEXT_MARK + text : text;
    }

    /// The text that [#of] made safe.
    public static String plain(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == TEXT_MARK && isRun(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /// Some spreadsheets pass over blanks, controls and what is unseen, and take the wide forms of East Asian keyboards
    /// for the usual ones.
    private static boolean isRun(String text) {
        var point = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            if (RUNS.indexOf(point) >= 0) {
                return true;
            }
            if (!Signs.isBlank(point) && !Signs.isUnseen(point) && !Character.isISOControl(point)) {
                return false;
            }
        }
        return false;
    }
}
