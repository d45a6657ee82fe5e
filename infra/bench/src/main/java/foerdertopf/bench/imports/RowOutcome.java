package foerdertopf.bench.imports;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.RejectedRow;

/// What became of a row.
sealed interface RowOutcome {

    record Booked(ClaimEntry claim) implements RowOutcome {}

    record Turned(RejectedRow row) implements RowOutcome {}
}
