package foerdertopf.claim;

import java.time.Instant;
import java.util.List;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Hash;
import foerdertopf.journal.RejectedRow;
import foerdertopf.programme.FundingLine;

/// What is to be booked in one transaction: candidates of one body and funding line in the order of their rows, and the
/// rows already rejected for their form. `chunk` as in [foerdertopf.journal.PageKey]; `request` is the hash of the
/// request or of the file.
public record PageRequest(
    IntakeId intake,
    int chunk,
    BodyId body,
    FundingLine line,
    Hash request,
    String by,
    Instant at,
    List<Candidate> candidates,
    List<RejectedRow> rejected,
    HeadStep head) {

    public PageRequest {
        candidates = List.copyOf(candidates);
        rejected = List.copyOf(rejected);
        if (candidates.isEmpty() && rejected.isEmpty()) {
            throw new IllegalArgumentException("nothing to book");
        }
    }
}
