package foerdertopf.intake.sheet;

import java.util.List;

import foerdertopf.claim.Candidate;
import foerdertopf.journal.RejectedRow;

/// What the rows of one claim came to.
public sealed interface SheetClaim {

    record WellFormed(Candidate candidate) implements SheetClaim {}

    /// None of its rows becomes a claim; each says why.
    record Faulty(List<RejectedRow> rows) implements SheetClaim {
        public Faulty {
            rows = List.copyOf(rows);
        }
    }
}
