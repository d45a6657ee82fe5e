package foerdertopf.intake.sheet;

import java.util.List;
import java.util.Optional;

import foerdertopf.claim.fields.WeekList;
import foerdertopf.intake.table.Row;
import foerdertopf.programme.Pseudonyms;
import foerdertopf.subsidy.Details;
import foerdertopf.subsidy.Period;

/// Gathers the weeks of a guide's deployment, one a row.
final class GuideRows {

    private final RowReader reader;
    private final Pseudonyms pseudonyms;

    GuideRows(RowReader reader, Pseudonyms pseudonyms) {
        this.reader = reader;
        this.pseudonyms = pseudonyms;
    }

    SheetClaim read(List<Row> rows, ClaimReader claims) {
        var gathered = new GatheredRows(reader);
        var weeks = new WeekList(firstPeriod(rows));
        var guide = "";
        for (var row : rows) {
            reader.goTo(row);
            var reference = reader.read(Column.REFERENCE, CellRule.NAME);
            var carrier = reader.carrier();
            var period = reader.period();
            guide = pseudonyms.issued(reader.read(Column.GUIDE, CellRule.GUIDE));
            addWeek(weeks);
            gathered.compareCarrier(row, carrier);
            gathered.compare(row, Column.FROM, () -> reader.read(Column.FROM, CellRule.DATE));
            gathered.compare(row, Column.TO, () -> reader.read(Column.TO, CellRule.DATE));
            gathered.note(row, new GatheredRows.Common(reference, carrier, period));
        }
        if (!gathered.isClean()) {
            return gathered.faulty();
        }
        var first = gathered.first();
        var details = new Details.GuideDeployment(guide, weeks.weeks());
        return claims.claim(
            gathered.numbers(), first.carrier(), first.reference(), first.period().orElseThrow(), details);
    }

    /// That of the first row in which it can be read.
    private Optional<Period> firstPeriod(List<Row> rows) {
        for (var row : rows) {
            reader.goTo(row);
            var period = reader.period();
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    private void addWeek(WeekList weeks) {
        var before = reader.findings().size();
        var week = reader.read(Column.WEEK, CellRule.WEEK);
        var hours = reader.read(Column.HOURS, CellRule.HOURS);
        if (reader.findings().size() == before) {
            weeks.add(week, hours).ifPresent(fault -> reader.wrong(Column.WEEK, fault));
        }
    }
}
