package foerdertopf.intake.sheet;

import java.util.List;
import java.util.function.Predicate;

import foerdertopf.intake.table.Blanks;
import foerdertopf.messages.Language;

/// What single letters show of cells that a comma parts. It may take cells for one that are not, and never passes over any
/// that are.
final class JoinedCells {

    private static final int DIGITS_OF_A_GROUP = 3;
    private static final int DECIMALS_OF_AN_AMOUNT = 2;
    private static final int MARKS_OF_A_DATE = 2;

    private JoinedCells() {}

    /// Whether a column of this form can have a cell from behind its place.
    static boolean mayMove(CellForm form, List<String> cells, int place) {
        return switch (form) {
            case DATE -> isAnyBehind(cells, place, JoinedCells::mayBeADate);
            case KIND, WEEK -> isAnyBehind(cells, place, JoinedCells::hasALetterOrSlash);
            case TEXT, WORD, MONEY, COUNT, HOURS, FTE -> true;
        };
    }

    /// Whether these two can be one of this form.
    static boolean mayBeOne(CellForm form, Language language, String left, String right) {
        return switch (form) {
            case TEXT -> !Blanks.isBlank(right);
            case MONEY, COUNT, HOURS, FTE -> switch (language) {
                case GERMAN -> endsWithADigit(left) && mayBeDecimals(form, right);
                case ENGLISH -> isAGroup(left) && beginsWithAGroup(right);
            };
            case WORD, KIND, DATE, WEEK -> false;
        };
    }

    private static boolean isAnyBehind(List<String> cells, int place, Predicate<String> mayBe) {
        for (var i = place + 1; i < cells.size(); i++) {
            if (mayBe.test(cells.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// Of three numbers, whatever parts them.
    private static boolean mayBeADate(String cell) {
        var marks = 0;
        var inANumber = false;
        for (var i = 0; i < cell.length(); i++) {
            var digit = isDigit(cell.charAt(i));
            marks += inANumber && !digit ? 1 : 0;
            inANumber = digit;
        }
        return marks >= MARKS_OF_A_DATE;
    }

    private static boolean hasALetterOrSlash(String cell) {
        for (var i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '/' || Character.isLetter(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAGroup(String cell) {
        return !cell.isEmpty() && cell.length() <= DIGITS_OF_A_GROUP && endsWithADigit(cell);
    }

    /// Three digits, and no fourth.
    private static boolean beginsWithAGroup(String cell) {
        return cell.length() >= DIGITS_OF_A_GROUP && isDigit(cell.charAt(DIGITS_OF_A_GROUP - 1))
            && (cell.length() == DIGITS_OF_A_GROUP || !isDigit(cell.charAt(DIGITS_OF_A_GROUP)));
    }

    private static boolean mayBeDecimals(CellForm form, String cell) {
        var digits = 0;
        while (digits < cell.length() && isDigit(cell.charAt(digits))) {
            digits++;
        }
        return digits > 0 && switch (form) {
            case MONEY, HOURS -> digits <= DECIMALS_OF_AN_AMOUNT;
            case FTE -> true;
            case COUNT, TEXT, WORD, KIND, DATE, WEEK -> false;
        };
    }

    private static boolean endsWithADigit(String cell) {
        return !cell.isEmpty() && isDigit(cell.charAt(cell.length() - 1));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
