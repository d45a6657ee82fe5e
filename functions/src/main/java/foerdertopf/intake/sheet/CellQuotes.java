package foerdertopf.intake.sheet;

import java.util.regex.Pattern;

import foerdertopf.intake.table.Blanks;

/// Straight quotation marks that are left in the cell of a text once the table is parted into cells.
final class CellQuotes {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"");
    private static final String ESCAPED = "\\\"";

    private CellQuotes() {}

    /// One without another, or behind a backslash, is what is left of a quoted cell that was not written as one.
    static boolean areDamaged(String cell) {
        var lone = false;
        for (var at = cell.indexOf('"'); at >= 0; at = cell.indexOf('"', at + 1)) {
            lone = !lone;
        }
        return lone || cell.contains(ESCAPED);
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
