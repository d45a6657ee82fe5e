package foerdertopf.intake.sheet;

import java.util.List;
import java.util.stream.Stream;

import foerdertopf.messages.Language;
import foerdertopf.programme.FundingLine;

/// A column of a bulk file, with its name in both languages; the English one is the field's name in the contract.
public enum Column {
    REFERENCE("reference", "Kennzeichen"), //
    CARRIER("carrier", "Träger"), //
    CARRIER_KIND("carrierKind", "Trägerart"), //
    FROM("from", "Von"), //
    TO("to", "Bis"), //
    FTE("fte", "Stellenanteil"), //
    STAFF_COSTS("staffCosts", "Personalkosten"), //
    TOTAL_EXPENSES("totalExpenses", "Gesamtausgaben"), //
    INELIGIBLE_EXPENSES("ineligibleExpenses", "Nicht zuwendungsfähig"), //
    OWN_CONTRIBUTION("ownContribution", "Eigenmittel"), //
    GUIDE("guide", "Lotse"), //
    WEEK("week", "Woche"), //
    HOURS("hours", "Stunden"), //
    PARTICIPANTS("participants", "Teilnehmende"), //
    PARTICIPANT_UNITS("participantUnits", "Teilnehmer-UE"), //
    UNITS("units", "UE"), //
    COSTS("costs", "Kosten"), //
    FEES("fees", "Gebühren"), //
    OTHER_FUNDS("otherFunds", "Drittmittel"), //
    PROJECT_INCOME("projectIncome", "Einnahmen");

    private static final List<Column> COMMON = List.of(REFERENCE, CARRIER, CARRIER_KIND, FROM, TO);

    private final String english;
    private final String german;

    Column(String english, String german) {
        this.english = english;
        this.german = german;
    }

    /// The columns of a line, in the order of its template.
    public static List<Column> of(FundingLine line) {
        var own = switch (line) {
            case COORDINATION_OFFICE -> List.of(FTE, STAFF_COSTS, OTHER_FUNDS);
            case INNOVATIVE_PROJECT ->
                List.of(TOTAL_EXPENSES, INELIGIBLE_EXPENSES, OWN_CONTRIBUTION, OTHER_FUNDS, PROJECT_INCOME);
            case GUIDE_DEPLOYMENT -> List.of(GUIDE, WEEK, HOURS);
            case GUIDE_TRAINING -> List.of(PARTICIPANTS, COSTS, FEES, OTHER_FUNDS);
            case LANGUAGE_COURSE -> List.of(PARTICIPANT_UNITS);
            case DEUTSCH4U -> List.of(UNITS, COSTS, OTHER_FUNDS);
        };
        return Stream.concat(COMMON.stream(), own.stream()).toList();
    }

    /// The field's name in the contract.
    public String field() {
        return english;
    }

    public String name(Language language) {
        return language == Language.GERMAN ? german : english;
    }

    /// The header's name of a field, or the field itself where no column is meant.
    public static String nameOf(String field, Language language) {
        return Stream.of(values())
            .filter(column -> column.english.equals(field))
            .map(column -> column.name(language))
            .findFirst()
            .orElse(field);
    }

    /// How its cells are read.
    CellRule<?> rule() {
        return switch (this) {
            case REFERENCE, CARRIER -> CellRule.NAME;
            case CARRIER_KIND -> CellRule.KIND;
            case FROM, TO -> CellRule.DATE;
            case FTE -> CellRule.FTE;
            case GUIDE -> CellRule.GUIDE;
            case WEEK -> CellRule.WEEK;
            case HOURS -> CellRule.HOURS;
            case PARTICIPANTS, PARTICIPANT_UNITS, UNITS -> CellRule.COUNT;
            case TOTAL_EXPENSES, COSTS -> CellRule.POSITIVE_MONEY;
            case STAFF_COSTS -> CellRule.MONEY;
            case INELIGIBLE_EXPENSES, OWN_CONTRIBUTION, OTHER_FUNDS, PROJECT_INCOME, FEES -> CellRule.MONEY_OR_NONE;
        };
    }

    /// Whether the column may be missing and its cells empty: they count as zero.
    public boolean mayBeMissing() {
        return switch (this) {
            case INELIGIBLE_EXPENSES, OWN_CONTRIBUTION, OTHER_FUNDS, PROJECT_INCOME, FEES -> true;
            default -> false;
        };
    }
}
