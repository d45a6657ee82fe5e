package foerdertopf.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import foerdertopf.claim.fields.Fault;
import foerdertopf.intake.table.Row;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.RejectedRow.Finding;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import foerdertopf.subsidy.Carrier;
import foerdertopf.subsidy.Period;

/// The rows of one claim while they are read: what they have in common must be the same in all, and one bad row rejects
/// them all.
final class GatheredRows {

    private final RowReader reader;
    private final Map<Integer, List<Finding>> findings = new TreeMap<>();
    private Optional<Common> first = Optional.empty();

    /// What does not change within a claim; the period is left out where each row has its own days.
    record Common(int row, String reference, Carrier carrier, Optional<Period> period) {}

    GatheredRows(RowReader reader) {
        this.reader = reader;
    }

    /// Takes note of what is wrong with the row the reader stands at.
    void note(Row row) {
        findings.put(row.number(), reader.findings());
    }

    /// Compares with the first row; where that is faulty itself there is nothing to compare with.
    void compare(Common common) {
        if (first.isEmpty()) {
            first = Optional.of(common);
            return;
        }
        var expected = first.get();
        if (!findings.getOrDefault(expected.row, List.of()).isEmpty() || !reader.findings().isEmpty()) {
            return;
        }
        same(Column.CARRIER, expected.carrier.key().equals(common.carrier.key()));
        same(Column.CARRIER_KIND, expected.carrier.kind() == common.carrier.kind());
        same(Column.FROM, expected.period.map(Period::from).equals(common.period.map(Period::from)));
        same(Column.TO, expected.period.map(Period::to).equals(common.period.map(Period::to)));
    }

    Common first() {
        return first.orElseThrow();
    }

    List<Integer> numbers() {
        return List.copyOf(findings.keySet());
    }

    boolean isClean() {
        return findings.values().stream().allMatch(List::isEmpty);
    }

    /// Bad rows say what is wrong with them, the others which row that is.
    SheetClaim.Faulty faulty() {
        var bad = findings.entrySet().stream().filter(row -> !row.getValue().isEmpty()).findFirst().orElseThrow();
        var because = List.of(new Finding("", invalid("cell-of-other-row", bad.getKey())));
        var rejected = new ArrayList<RejectedRow>();
        findings.forEach((row, own) -> rejected.add(new RejectedRow(row, own.isEmpty() ? because : own)));
        return new SheetClaim.Faulty(rejected);
    }

    private void same(Column column, boolean equal) {
        if (!equal) {
            reader.wrong(column.field(), invalid("cell-differs", first().row));
        }
    }

    private static Refusal invalid(String fault, int row) {
        return Refusal.of(Code.INVALID, Map.of(Fault.KIND, fault, "row", Integer.toString(row)));
    }
}
