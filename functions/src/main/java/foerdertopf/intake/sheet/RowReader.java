package foerdertopf.intake.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import foerdertopf.claim.fields.Checked;
import foerdertopf.claim.fields.Days;
import foerdertopf.claim.fields.Fault;
import foerdertopf.intake.table.Blanks;
import foerdertopf.intake.table.Row;
import foerdertopf.journal.RejectedRow.Finding;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import foerdertopf.subsidy.Carrier;
import foerdertopf.subsidy.Period;

/// Reads the cells of one row after another by their columns and gathers what is wrong with them.
final class RowReader {

    /// A row may be full of stray cells: so many are told, which is enough to see what happened.
    static final int MOST_WITHOUT_COLUMN = 20;

    private final Header header;
    private final BitSet placesOfColumns = new BitSet();
    private final RowShape shape;
    private final KnownCells known;
    private final List<Finding> findings = new ArrayList<>();
    private List<String> cells = List.of();
    private boolean misshapen;

    RowReader(Header header) {
        this.header = header;
        this.known = new KnownCells(header.language());
        this.shape = new RowShape(header, known);
        header.places().values().forEach(placesOfColumns::set);
    }

    void goTo(Row row) {
        cells = row.cells();
        findings.clear();
        misshapen = false;
        shape.fault(row).ifPresent(this::misshapen);
        for (var i = 0; i < cells.size(); i++) {
            if (!placesOfColumns.get(i) && !Blanks.isBlank(cells.get(i))) {
                wrong("", Refusal.of(Code.INVALID, Map.of(Fault.KIND, "cell-without-column", "place", "" + (i + 1))));
            }
            if (findings.size() == MOST_WITHOUT_COLUMN) {
                return;
            }
        }
    }

    /// A row that is wrong as a whole has one error. Its cells are read as far as they can be, to find the claim it
    /// belongs to.
    private void misshapen(Finding finding) {
        findings.add(finding);
        misshapen = true;
    }

    /// Whether anything is wrong with the row's cell of this column so far.
    boolean isFaulty(Column column) {
        return misshapen || findings.stream().anyMatch(finding -> finding.column().equals(column.field()));
    }

    /// Everything wrong with the row so far.
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void wrong(String field, Refusal refusal) {
        if (!misshapen) {
            findings.add(new Finding(field, refusal));
        }
    }

    void wrong(Column column, Fault fault) {
        wrong(column.field(), fault.refusal());
    }

    Carrier carrier() {
        return new Carrier(read(Column.CARRIER, CellRule.NAME), read(Column.CARRIER_KIND, CellRule.KIND));
    }

    /// Empty where the days are faulty.
    Optional<Period> period() {
        var before = findings.size();
        var from = read(Column.FROM, CellRule.DATE);
        var to = read(Column.TO, CellRule.DATE);
        if (findings.size() > before) {
            return Optional.empty();
        }
        return switch (Days.period(from, to)) {
            case Checked.Valid<Period>(var period) -> Optional.of(period);
            case Checked.Faulty<Period>(var fault) -> {
                wrong(Column.TO, fault);
                yield Optional.empty();
            }
        };
    }

    /// The cell's value; a stand-in where it is faulty, so that the other cells can be read too.
    <T> T read(Column column, CellRule<T> rule) {
        return switch (known.read(cell(column), rule)) {
            case CellRule.Reading.Valid<T>(var value) -> value;
            case CellRule.Reading.Faulty<T>(var refusal) -> {
                wrong(column.field(), refusal);
                yield rule.field().standIn();
            }
        };
    }

    private String cell(Column column) {
        var place = header.places().get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
