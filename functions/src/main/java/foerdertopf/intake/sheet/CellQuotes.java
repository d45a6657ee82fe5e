package foerdertopf.intake.sheet;

import java.util.regex.Pattern;

import foerdertopf.intake.table.Blanks;

/// Straight quotation marks that are left in the cell of a text once the table is parted into cells.
final class CellQuotes {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"");
    private static final String ESCAPED = "\\\"";

    private CellQuotes() {}

    /// One without another, or behind a backslash, is what is left of a quoted cell that was not written as one; one behind
    /// a digit is the sign of inches.
    static boolean areDamaged(String cell) {
        var lone = false;
        var inches = false;
        for (var at = cell.indexOf('"'); at >= 0; at = cell.indexOf('"', at + 1)) {
            lone = !lone;
            inches = inches || (at > 0 && isDigit(cell.charAt(at - 1)));
        }
        return (lone && !inches) || cell.contains(ESCAPED);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /// Where something else stood before its quotes, such as an apostrophe, the parser took a quoted cell for a plain one.
    static String without(String cell) {
        if (cell.charAt(0) != '"') {
            return cell;
        }
        var quoted = QUOTED.matcher(cell);
        return quoted.matches() ? Blanks.stripText(quoted.group(1).replace("\"\"", "\"")) : cell;
    }
}
