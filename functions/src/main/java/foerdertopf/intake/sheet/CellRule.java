package foerdertopf.intake.sheet;

import java.time.LocalDate;
import java.util.Set;

import foerdertopf.claim.fields.Checked;
import foerdertopf.claim.fields.Fault;
import foerdertopf.claim.fields.FaultKind;
import foerdertopf.claim.fields.FieldRule;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.claim.fields.SpreadsheetText;
import foerdertopf.messages.Language;
import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Hours;
import foerdertopf.refusal.Refusal;
import foerdertopf.subsidy.CarrierKind;
import foerdertopf.subsidy.IsoWeek;

/// How the cells of a kind are read: their form in the file, then what a field may hold anyway. `empty` says what an empty
/// cell means.
record CellRule<T>(CellForm form, FieldRule<T> field, WhenEmpty<T> empty) {

    static final CellRule<String> NAME = needed(CellForm.TEXT, FieldRules.NAME);
    static final CellRule<String> GUIDE = needed(CellForm.WORD, FieldRules.GUIDE);
    static final CellRule<CarrierKind> KIND = needed(CellForm.KIND, FieldRules.CARRIER_KIND);
    static final CellRule<LocalDate> DATE = needed(CellForm.DATE, FieldRules.DATE);
    static final CellRule<IsoWeek> WEEK = needed(CellForm.WEEK, FieldRules.WEEK);
    static final CellRule<Hours> HOURS = needed(CellForm.HOURS, FieldRules.HOURS);
    static final CellRule<Fraction> FTE = needed(CellForm.FTE, FieldRules.FTE);
    static final CellRule<Integer> COUNT = needed(CellForm.COUNT, FieldRules.COUNT);
    static final CellRule<Money> MONEY = needed(CellForm.MONEY, FieldRules.MONEY);
    static final CellRule<Money> POSITIVE_MONEY = needed(CellForm.MONEY, FieldRules.POSITIVE_MONEY);
    static final CellRule<Money> MONEY_OR_NONE = new CellRule<>(
        CellForm.MONEY, FieldRules.MONEY, new WhenEmpty.Means<>(Money.ZERO));

    /// Told by the form of the file instead of that of the contract.
    private static final Set<FaultKind> ABOUT_FORM = Set.of(
        FaultKind.NOT_MONEY,
        FaultKind.NOT_A_COUNT,
        FaultKind.NOT_HOURS,
        FaultKind.NOT_AN_FTE,
        FaultKind.NOT_A_DATE,
        FaultKind.NOT_A_WEEK,
        FaultKind.NOT_A_GUIDE);

    /// By which old programs mark the end of a file; in the middle of one where two were put together.
    private static final char END_OF_FILE = '\u001A';

    /// What an empty cell means.
    sealed interface WhenEmpty<T> {
        record IsMissing<T>() implements WhenEmpty<T> {}

        record Means<T>(T value) implements WhenEmpty<T> {}
    }

    /// What a cell came to.
    sealed interface Reading<T> {
        record Valid<T>(T value) implements Reading<T> {}

        record Faulty<T>(Refusal refusal) implements Reading<T> {}
    }

    private static <T> CellRule<T> needed(CellForm form, FieldRule<T> field) {
        return new CellRule<>(form, field, new WhenEmpty.IsMissing<>());
    }

    Reading<T> read(String given, Language language) {
        var cell = form.strip(given);
        if (cell.isEmpty() || !TextWrapper.begins(cell.charAt(0))) {
            return readContent(cell, language);
        }
        return switch (TextWrapper.of(cell)) {
            case TextWrapper.Content.Value(var content) -> readContent(content, language);
            case TextWrapper.Content.Formula() -> new Reading.Faulty<>(SpreadsheetText.formula().refusal());
        };
    }

    private Reading<T> readContent(String cell, Language language) {
        if (cell.isEmpty()) {
            return switch (empty) {
                case WhenEmpty.IsMissing<T>() -> new Reading.Faulty<>(Fault.of(FaultKind.MISSING).refusal());
                case WhenEmpty.Means<T>(var value) -> new Reading.Valid<>(value);
            };
        }
        return form.canonical(cell, language)
            .map(canonical -> check(canonical, cell, language))
            .orElseGet(() -> wrongForm(cell, language));
    }

    private Reading<T> check(String canonical, String cell, Language language) {
        return switch (field.read(canonical)) {
            case Checked.Valid<T>(var value) -> new Reading.Valid<>(value);
            case Checked.Faulty<T>(var fault) when ABOUT_FORM.contains(fault.kind()) ->
                wrongForm(cell, language);
            case Checked.Faulty<T> _ when cell.indexOf(END_OF_FILE) >= 0 -> wrongForm(cell, language);
            case Checked.Faulty<T>(var fault) -> new Reading.Faulty<>(fault.refusal());
        };
    }

    /// Says which form was expected, and what most likely happened, and not what stood there: a cell in the wrong column may
    /// hold a name or an account, and what is journaled is never erased.
    private Reading<T> wrongForm(String cell, Language language) {
        return new Reading.Faulty<>(CellCause.of(form, cell, language));
    }
}
