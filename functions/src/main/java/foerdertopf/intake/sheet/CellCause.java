package foerdertopf.intake.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import foerdertopf.claim.fields.Fault;
import foerdertopf.claim.fields.SpreadsheetText;
import foerdertopf.messages.Language;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// Why a cell has not the form of its column: what a spreadsheet most likely did to it, or which other way of writing it is
/// in. Asked only where a cell could not be read. What it finds is a kind of fault; the first that fits counts.
record CellCause(Pattern form, String fault) {

    private static final int LONGEST = 100;
    private static final String MONTHS = "(?:jan|feb|mär|mar|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\\p{L}*\\.?";
    private static final String BLANK = "[\\s\\p{Z}]";
    private static final String GROUP_MARK = "[\\s\\p{Z}'’‘ʼ´`]";

    private static final CellCause END_OF_FILE = cause("cell-end-of-file", ".*\\x1A.*");

    /// Of all but texts. Unlike a file number, a quantity or a day is best formatted as what it is.
    private static final List<CellCause> NO_TEXT = List.of(
        cause("cell-scientific", "[+-]?[0-9]+(?:[.,][0-9]+)?\\s*e[+-]?[0-9]+"));

    private static final List<CellCause> QUANTITY = List.of(
        cause("cell-percent", ".*[0-9]\\s*[%‰].*"),
        cause("cell-dash", "[-–—−]+"),
        cause("cell-dash-for-cents", ".*[0-9][.,]" + BLANK + "*[-–—]+.*"),
        cause("cell-negative", "\\(.*[0-9].*\\)|[−–].*[0-9].*|-" + BLANK + "+[0-9].*|[0-9][0-9.,]*" + BLANK + "*[-−–]"),
        cause("cell-plus", "\\+.*"),
        cause("cell-fraction", ".*[½⅓⅔¼¾].*|[0-9]+/[0-9]+"),
        cause("cell-clock", "[0-9]+:[0-9]{2}(?::[0-9]{2})?"),
        cause("cell-became-date",
            "[0-9]{1,2}\\.[0-9]{1,2}\\.(?:[0-9]{2}|[0-9]{4})?|[0-9]{1,2}\\.?" + BLANK + "*" + MONTHS
                + "|" + MONTHS + BLANK + "*[0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}.*"),
        cause("cell-group-mark", "-?[0-9]+(?:" + GROUP_MARK + "[0-9]+)+(?:[.,][0-9]*)?"),
        cause("cell-leading-zero", "-?0[0-9]+(?:[.,][0-9]+)?"));

    private static final List<CellCause> UNIT = List.of(
        cause("cell-with-unit", "-?[0-9][0-9.,]*" + BLANK + "*[\\p{L}€].*|[\\p{L}€].*[0-9]"));

    private static final List<CellCause> CURRENCY = List.of(
        cause("cell-other-currency", ".*(?:[$£¥¤]|\\b(?:usd|chf|gbp|dm|tsd|mio)\\b).*"),
        UNIT.getFirst());

    private static final List<CellCause> GERMAN_QUANTITY = List.of(
        cause("cell-decimal-point", "-?[0-9]*(?:,[0-9]{3})*\\.[0-9]+|-?[0-9]+(?:\\.[0-9]+)+(?:,[0-9]+)?"));

    private static final List<CellCause> ENGLISH_QUANTITY = List.of(
        cause("cell-comma-groups", "-?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?"),
        cause("cell-decimal-comma", "-?[0-9]*(?:\\.[0-9]{3})*,[0-9]+"));

    private static final List<CellCause> GERMAN_PART = List.of(cause("cell-count-decimals", "-?[0-9.]+,[0-9]+"));
    private static final List<CellCause> ENGLISH_PART = List.of(cause("cell-count-decimals", "-?[0-9]+\\.[0-9]+"));
    private static final List<CellCause> GERMAN_DECIMALS = List.of(cause("cell-many-decimals", "-?[0-9.]+,[0-9]{3,}"));
    private static final List<CellCause> ENGLISH_DECIMALS = List
        .of(cause("cell-many-decimals", "-?[0-9]+\\.[0-9]{3,}"));

    private static final List<CellCause> DATE = List.of(
        cause("cell-date-with-time", ".*[0-9][T\\s\\p{Z}]+[0-9]{1,2}:[0-9]{2}.*"),
        cause("cell-two-digit-year", "[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{2}"),
        cause("cell-date-in-words", ".*" + MONTHS + ".*"),
        cause("cell-date-without-year", "[0-9]{1,2}\\.[0-9]{1,2}\\.?"),
        cause("cell-date-without-day", "[0-9]{4}|[0-9]{1,2}[./-][0-9]{4}|[0-9]{4}[./-][0-9]{1,2}"),
        cause("cell-date-as-number", "[0-9]{5}(?:[.,][0-9]+)?"),
        cause("cell-date-slashes", "[0-9]{1,4}/[0-9]{1,2}/[0-9]{1,4}"),
        cause("cell-date-short",
            "[0-9]{8}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?<!-[0-9]{2}-[0-9]{2})|[0-9]{1,2}-[0-9]{1,2}-[0-9]{2,4}"),
        cause("cell-no-such-day", "[0-9]{4}-[0-9]{2}-[0-9]{2}"));

    private static final List<CellCause> GERMAN_DATE = List.of(
        cause("cell-no-such-day", "[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}"));
    private static final List<CellCause> ENGLISH_DATE = List.of(
        cause("cell-german-date", "[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}"));

    private static final List<CellCause> WEEK = List.of(
        cause("cell-week-became-date",
            "[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{2}|[0-9]{4}).*|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}.*"
                + "|[0-9]{5}|[0-9]{1,2}\\.[0-9]{1,2}\\.|.*" + MONTHS + ".*"),
        cause("cell-week-without-year",
            "(?:kw|cw|w|woche|week)?\\.?" + BLANK + "*[0-9]{1,2}\\.?" + BLANK + "*(?:kw|woche)?\\.?"),
        cause("cell-week-short-year",
            "(?:kw|cw|w|woche|week)?\\.?" + BLANK + "*[0-9]{1,2}" + BLANK + "*[./-]" + BLANK + "*'?[0-9]{2}"));

    private static CellCause cause(String fault, String form) {
        return new CellCause(
            Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL), fault);
    }

    /// The kind of fault; the form's own where no cause is found.
    static Refusal of(CellForm form, String cell, Language language) {
        if (cell.length() > LONGEST) {
            return refusal(form.fault());
        }
        if (END_OF_FILE.form.matcher(cell).matches()) {
            return refusal(END_OF_FILE.fault);
        }
        var error = form == CellForm.TEXT ? Optional.<Fault>empty() : SpreadsheetText.errorInACell(cell);
        return error.map(Fault::refusal).orElseGet(() -> refusal(shortOf(form, cell, language)));
    }

    private static Refusal refusal(String fault) {
        return Refusal.of(Code.INVALID, Map.of(Fault.KIND, fault));
    }

    private static String shortOf(CellForm form, String cell, Language language) {
        var content = form == CellForm.MONEY ? CellForm.euros(cell).orElse(cell) : cell;
        return causes(form, language)
            .filter(cause -> cause.form.matcher(content).matches())
            .map(CellCause::fault)
            .findFirst()
            .orElse(form.fault());
    }

    private static Stream<CellCause> causes(CellForm form, Language language) {
        return Stream
            .of(form == CellForm.TEXT ? List.<CellCause>of() : NO_TEXT, own(form), decimals(form, language),
                own(form, language), units(form))
            .flatMap(List::stream);
    }

    private static List<CellCause> decimals(CellForm form, Language language) {
        var german = language == Language.GERMAN;
        return switch (form) {
            case COUNT -> german ? GERMAN_PART : ENGLISH_PART;
            case MONEY, HOURS, FTE -> german ? GERMAN_DECIMALS : ENGLISH_DECIMALS;
            case TEXT, WORD, KIND, DATE, WEEK -> List.of();
        };
    }

    private static List<CellCause> own(CellForm form) {
        return switch (form) {
            case TEXT, WORD, KIND -> List.of();
            case MONEY, COUNT, HOURS, FTE -> QUANTITY;
            case DATE -> DATE;
            case WEEK -> WEEK;
        };
    }

    private static List<CellCause> units(CellForm form) {
        return switch (form) {
            case TEXT, WORD, KIND, DATE, WEEK -> List.of();
            case MONEY -> CURRENCY;
            case COUNT, HOURS, FTE -> UNIT;
        };
    }

    private static List<CellCause> own(CellForm form, Language language) {
        var german = language == Language.GERMAN;
        return switch (form) {
            case TEXT, WORD, KIND, WEEK -> List.of();
            case MONEY, COUNT, HOURS, FTE -> german ? GERMAN_QUANTITY : ENGLISH_QUANTITY;
            case DATE -> german ? GERMAN_DATE : ENGLISH_DATE;
        };
    }
}
