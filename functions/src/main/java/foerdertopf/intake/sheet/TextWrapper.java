package foerdertopf.intake.sheet;

import java.util.regex.Pattern;

import foerdertopf.intake.table.Blanks;
import foerdertopf.spreadsheet.SafeCell;

/// What people and programs put around a value so that a spreadsheet leaves it as it is: `="00123"`, an apostrophe before
/// it, single quotes around it. Any other cell that begins with `=` is a formula.
final class TextWrapper {

    private static final Pattern TEXT_FORMULA = Pattern.compile("=\\s*(?:\"((?:[^\"]|\"\")*)\"|\"\"([^\"]*)\"\")");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("'([^']*)'");
    /// A word that begins with an apostrophe of its own, as in `'t Huis` or `'s-Heerenberg`.
    private static final Pattern SHORTENED = Pattern.compile("'\\p{L}{1,2}[\\s\\p{Z}-].*");

    private TextWrapper() {}

    /// What is in the wrapper.
    sealed interface Content {
        record Value(String cell) implements Content {}

        record Formula() implements Content {}
    }

    /// Whether a cell that begins so may be wrapped.
    static boolean begins(char first) {
        return first == '=' || first == SafeCell.TEXT_MARK;
    }

    /// Of a cell without blanks around it. One that is not wrapped is its own content.
    static Content of(String cell) {
        if (cell.isEmpty() || !begins(cell.charAt(0))) {
            return new Content.Value(cell);
        }
        return cell.charAt(0) == '=' ? formula(cell) : marked(cell);
    }

    private static Content formula(String cell) {
        var text = TEXT_FORMULA.matcher(cell);
        if (!text.matches()) {
            return new Content.Formula();
        }
        var inner = text.group(1) == null ? text.group(2) : text.group(1).replace("\"\"", "\"");
        return new Content.Value(Blanks.strip(inner));
    }

    /// Behind the mark even `=A1` is a text.
    private static Content marked(String cell) {
        var quoted = SINGLE_QUOTES.matcher(cell);
        if (quoted.matches()) {
            return new Content.Value(Blanks.strip(quoted.group(1)));
        }
        if (SHORTENED.matcher(cell).matches()) {
            return new Content.Value(cell);
        }
        var inner = Blanks.strip(cell.substring(1));
        return TEXT_FORMULA.matcher(inner).matches() ? formula(inner) : new Content.Value(inner);
    }
}
