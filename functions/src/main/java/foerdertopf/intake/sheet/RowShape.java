package foerdertopf.intake.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import foerdertopf.claim.fields.Fault;
import foerdertopf.intake.table.Row;
import foerdertopf.journal.RejectedRow.Finding;
import foerdertopf.messages.Language;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// Finds rows whose cells are not surely those of their columns: parted by another character than the header, or by commas
/// that may be part of numbers.
final class RowShape {

    private static final String SEPARATORS = ";,\t|";
    /// So many in one cell part a row.
    private static final int FEWEST_SEPARATORS = 3;

    private final Header header;
    private final boolean byCommas;
    private final int fewestCells;
    private final CommaReadings readings;

    RowShape(Header header, KnownCells known) {
        this.header = header;
        this.byCommas = header.separator() == ',';
        this.fewestCells = fewestCells(header);
        this.readings = new CommaReadings(header, known);
    }

    /// What is wrong with the row as a whole, before any of its cells is looked at.
    Optional<Finding> fault(Row row) {
        var cells = row.cells().size();
        if (cells < fewestCells && isPartedOtherwise(row.cells().getFirst())) {
            return wrong("", "cell-other-separator", Map.of());
        }
        if (!byCommas) {
            return Optional.empty();
        }
        if (header.language() == Language.GERMAN && cells != header.width()) {
            return wrong("", "cell-count",
                Map.of("cells", Integer.toString(cells), "expected", Integer.toString(header.width())));
        }
        return readings.doubtful(row).flatMap(column -> wrong(column.field(), "cell-doubtful-comma", Map.of()));
    }

    /// A row with fewer lacks a column that must not be missing.
    private static int fewestCells(Header header) {
        return header.places()
            .entrySet()
            .stream()
            .filter(place -> !place.getKey().mayBeMissing())
            .mapToInt(place -> place.getValue() + 1)
            .max()
            .orElse(0);
    }

    /// By the header's own separator, where the whole row is in quotes.
    private static boolean isPartedOtherwise(String first) {
        return SEPARATORS.chars()
            .anyMatch(separator -> first.chars().filter(letter -> letter == separator).count() >= FEWEST_SEPARATORS);
    }

    private static Optional<Finding> wrong(String field, String fault, Map<String, String> values) {
        var all = new HashMap<>(values);
        all.put(Fault.KIND, fault);
        return Optional.of(new Finding(field, Refusal.of(Code.INVALID, all)));
    }
}
