package foerdertopf.claim.fields;

import java.util.Locale;

/// What can be wrong with a field. Texts for people stand in the message files under `fault.<kind>`.
public enum FaultKind {
    MISSING, BLANK, TOO_LONG, //
    CONTROL_CHARACTER, UNREADABLE_CHARACTER, DIRECTION_CHARACTER, HIDDEN_CHARACTER, DOUBLE_ENCODED, //
    SPREADSHEET_ERROR, SCIENTIFIC_NOTATION, TEXT_WRAPPER, NAMES_NOTHING, NOT_ONE_OF, //
    NOT_MONEY, BELOW_ZERO, NOT_POSITIVE, MONEY_TOO_LARGE, //
    NOT_A_COUNT, COUNT_TOO_LARGE, NOT_HOURS, HOURS_TOO_LARGE, NOT_AN_FTE, FTE_TOO_LARGE, //
    NOT_A_DATE, DATE_OUT_OF_RANGE, ENDS_BEFORE_START, OUTSIDE_PERIOD, //
    NOT_A_WEEK, NO_SUCH_WEEK, REPEATED_WEEK, WEEK_OF_OTHER_YEAR, WEEK_OUTSIDE_PERIOD, //
    NOT_A_GUIDE, NOT_A_MONTH, NOT_A_CSV_NAME, FILE_TOO_LARGE;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// Such as `not-money`.
    public String text() {
        return text;
    }
}
