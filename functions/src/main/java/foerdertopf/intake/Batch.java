package foerdertopf.intake;

import java.util.List;

import foerdertopf.claim.Candidate;
import foerdertopf.journal.RejectedRow;

/// What an import books in one transaction; `next` is where it goes on afterwards.
record Batch(int firstRow, List<Candidate> candidates, List<RejectedRow> rejected, Checkpoint next) {

    Batch {
        candidates = List.copyOf(candidates);
        rejected = List.copyOf(rejected);
    }
}
