package foerdertopf.intake.sheet;

import java.util.List;

import foerdertopf.claim.Candidate;
import foerdertopf.intake.table.Row;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.Upload.Place;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.Pseudonyms;
import foerdertopf.subsidy.Carrier;
import foerdertopf.subsidy.Details;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Period;

/// Makes claims of rows: of one row each, or of several where the funding line gathers them. Not thread-safe.
public final class ClaimReader {

    private final Place.Line place;
    private final Pseudonyms pseudonyms;
    private final RowReader row;

    public ClaimReader(Place.Line place, Header header, Pseudonyms pseudonyms) {
        this.place = place;
        this.pseudonyms = pseudonyms;
        this.row = new RowReader(header);
    }

    /// Whether rows of this line are gathered into claims.
    public static boolean gathers(FundingLine line) {
        return line == FundingLine.GUIDE_DEPLOYMENT || line == FundingLine.COORDINATION_OFFICE;
    }

    /// A claim that stands in one row.
    public SheetClaim read(Row only) {
        row.goTo(only);
        var reference = row.read(Column.REFERENCE, CellRule.NAME);
        var carrier = row.carrier();
        var period = row.period();
        var details = details();
        var findings = row.findings();
        if (!findings.isEmpty() || period.isEmpty()) {
            return new SheetClaim.Faulty(List.of(new RejectedRow(only.number(), findings)));
        }
        return claim(List.of(only.number()), carrier, reference, period.get(), details);
    }

    /// A claim gathered from rows that have the same [GroupKey], in their order.
    public SheetClaim read(List<Row> rows) {
        return switch (place.line()) {
            case GUIDE_DEPLOYMENT -> new GuideRows(row, pseudonyms).read(rows, this);
            case COORDINATION_OFFICE -> new PostRows(row).read(rows, this);
            case INNOVATIVE_PROJECT, GUIDE_TRAINING, LANGUAGE_COURSE, DEUTSCH4U -> read(rows.getFirst());
        };
    }

    SheetClaim claim(List<Integer> rows, Carrier carrier, String reference, Period period, Details details) {
        var measure = new Measure(place.line(), place.body(), place.ags(), carrier, reference, period, details);
        return new SheetClaim.WellFormed(Candidate.of(rows, measure, Terms.PLAIN));
    }

    private Details details() {
        return switch (place.line()) {
            case INNOVATIVE_PROJECT -> new Details.InnovativeProject(
                row.read(Column.TOTAL_EXPENSES, CellRule.POSITIVE_MONEY),
                row.read(Column.INELIGIBLE_EXPENSES, CellRule.MONEY_OR_NONE),
                row.read(Column.OWN_CONTRIBUTION, CellRule.MONEY_OR_NONE),
                row.read(Column.OTHER_FUNDS, CellRule.MONEY_OR_NONE),
                row.read(Column.PROJECT_INCOME, CellRule.MONEY_OR_NONE),
                new Details.Requested.WhatTheRulesGive(),
                Details.Focus.NOT_STATED,
                Details.Concept.NONE);
            case GUIDE_TRAINING -> new Details.GuideTraining(
                row.read(Column.PARTICIPANTS, CellRule.COUNT),
                row.read(Column.COSTS, CellRule.POSITIVE_MONEY),
                row.read(Column.FEES, CellRule.MONEY_OR_NONE),
                row.read(Column.OTHER_FUNDS, CellRule.MONEY_OR_NONE));
            case LANGUAGE_COURSE ->
                new Details.LanguageCourse(row.read(Column.PARTICIPANT_UNITS, CellRule.COUNT));
            case DEUTSCH4U -> new Details.Deutsch4U(
                row.read(Column.UNITS, CellRule.COUNT),
                row.read(Column.COSTS, CellRule.POSITIVE_MONEY),
                row.read(Column.OTHER_FUNDS, CellRule.MONEY_OR_NONE));
            case GUIDE_DEPLOYMENT, COORDINATION_OFFICE ->
                throw new IllegalStateException("gathered from several rows: " + place.line());
        };
    }
}
