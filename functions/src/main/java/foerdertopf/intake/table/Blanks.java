package foerdertopf.intake.table;

import foerdertopf.ids.Signs;
import foerdertopf.ids.Words;

/// Cells without the blanks around them, which are the same as around the texts of a form.
public final class Blanks {

    private Blanks() {}

    /// The cell without blanks and all that is unseen around it.
    public static String strip(String cell) {
        return Words.trimmed(cell, Blanks::isNothing);
    }

    /// The same of a text that is shown to people: what would turn it around is a part of it, and refused with it.
    public static String stripText(String cell) {
        return Words.trimmed(cell, Signs::isAround);
    }

    public static boolean isBlank(String cell) {
        return strip(cell).isEmpty();
    }

    private static boolean isNothing(int point) {
        return Signs.isBlank(point) || Signs.isUnseen(point);
    }
}
