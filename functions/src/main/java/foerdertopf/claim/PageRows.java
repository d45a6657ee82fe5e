package foerdertopf.claim;

import java.util.List;

import foerdertopf.journal.RejectedRow;

/// Rows that become one chunk of the journal: candidates in the order of their rows, and the rows already rejected for
/// their form. `chunk` as in [foerdertopf.journal.PageKey].
public record PageRows(int chunk, List<Candidate> candidates, List<RejectedRow> rejected) {

    public PageRows {
        candidates = List.copyOf(candidates);
        rejected = List.copyOf(rejected);
        if (candidates.isEmpty() && rejected.isEmpty()) {
            throw new IllegalArgumentException("nothing to book");
        }
    }
}
