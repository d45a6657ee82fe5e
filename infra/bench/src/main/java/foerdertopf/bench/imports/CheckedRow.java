package foerdertopf.bench.imports;

import foerdertopf.claim.Candidate;
import foerdertopf.journal.RejectedRow;
import foerdertopf.subsidy.Subsidy;

/// A row after all checks that need no books.
sealed interface CheckedRow {

    record Sound(Candidate candidate, Subsidy subsidy) implements CheckedRow {}

    record Rejected(RejectedRow row) implements CheckedRow {}
}
