package foerdertopf.intake.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import foerdertopf.claim.fields.Checked;
import foerdertopf.claim.fields.FieldRule;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.intake.table.Row;
import foerdertopf.money.Money;
import foerdertopf.subsidy.Details;
import foerdertopf.subsidy.Details.Staffing;
import foerdertopf.subsidy.Period;

/// Gathers the staffed stretches of a coordination post, one a row; money is summed over them, and the measure lasts from
/// the first day staffed to the last.
final class PostRows {

    private final RowReader reader;
    private final List<Staffing> staffing = new ArrayList<>();
    private final Set<Column> faulty = EnumSet.noneOf(Column.class);
    private Money staffCosts = Money.ZERO;
    private Money otherFunds = Money.ZERO;

    PostRows(RowReader reader) {
        this.reader = reader;
    }

    SheetClaim read(List<Row> rows, ClaimReader claims) {
        var gathered = new GatheredRows(reader);
        for (var row : rows) {
            reader.goTo(row);
            var reference = reader.read(Column.REFERENCE, CellRule.NAME);
            var carrier = reader.carrier();
            addStretch();
            if (row.number() == rows.getLast().number()) {
                checkSum(Column.STAFF_COSTS, FieldRules.POSITIVE_MONEY, staffCosts);
                checkSum(Column.OTHER_FUNDS, FieldRules.MONEY, otherFunds);
            }
            gathered.compareCarrier(row, carrier);
            gathered.note(row, new GatheredRows.Common(reference, carrier, Optional.empty()));
        }
        if (!gathered.isClean()) {
            return gathered.faulty();
        }
        var first = gathered.first();
        var details = new Details.CoordinationOffice(staffing, staffCosts, otherFunds);
        return claims.claim(gathered.numbers(), first.carrier(), first.reference(), days(), details);
    }

    private void addStretch() {
        var period = reader.period();
        var fte = reader.read(Column.FTE, CellRule.FTE);
        staffCosts = staffCosts.plus(reader.read(Column.STAFF_COSTS, CellRule.MONEY));
        otherFunds = otherFunds.plus(reader.read(Column.OTHER_FUNDS, CellRule.MONEY_OR_NONE));
        Stream.of(Column.STAFF_COSTS, Column.OTHER_FUNDS).filter(reader::isFaulty).forEach(faulty::add);
        period.ifPresent(days -> staffing.add(new Staffing(days.from(), days.to(), fte)));
    }

    /// The last row completes the sums, so it is named where they are out of bounds. There is no sum where a part of it is
    /// faulty.
    private void checkSum(Column column, FieldRule<Money> rule, Money sum) {
        if (!faulty.contains(column) && rule.read(sum.toString()) instanceof Checked.Faulty<Money>(var fault)) {
            reader.wrong(column, fault);
        }
    }

    private Period days() {
        var from = staffing.stream().map(Staffing::from).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        var to = staffing.stream().map(Staffing::to).max(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        return new Period(from, to);
    }
}
