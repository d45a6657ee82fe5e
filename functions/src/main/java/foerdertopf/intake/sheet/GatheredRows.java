package foerdertopf.intake.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

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
    private final Map<Column, Seen> seen = new EnumMap<>(Column.class);
    private Optional<Common> first = Optional.empty();

    /// What does not change within a claim; the period is left out where each row has its own days.
    record Common(String reference, Carrier carrier, Optional<Period> period) {}

    private record Seen(int row, Object value) {}

    GatheredRows(RowReader reader) {
        this.reader = reader;
    }

    /// Takes note of the row the reader stands at, and of what is wrong with it.
    void note(Row row, Common common) {
        if (first.isEmpty()) {
            first = Optional.of(common);
        }
        findings.put(row.number(), reader.findings());
    }

    void compareCarrier(Row row, Carrier carrier) {
        compare(row, Column.CARRIER, carrier::key);
        compare(row, Column.CARRIER_KIND, carrier::kind);
    }

    /// Compares a cell with that of the first row whose cell of this column is sound. A faulty one has been told of, and
    /// there is nothing to compare it with.
    void compare(Row row, Column column, Supplier<Object> cell) {
        if (reader.isFaulty(column)) {
            return;
        }
        var value = cell.get();
        var expected = seen.putIfAbsent(column, new Seen(row.number(), value));
        if (expected != null && !expected.value.equals(value)) {
            reader.wrong(column.field(), invalid("cell-differs", expected.row));
        }
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

    private static Refusal invalid(String fault, int row) {
        return Refusal.of(Code.INVALID, Map.of(Fault.KIND, fault, "row", Integer.toString(row)));
    }
}
