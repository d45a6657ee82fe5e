package foerdertopf.claim;

import java.util.List;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.subsidy.Measure;

/// A well-formed claim on its way into the journal: the rows it was gathered from (the first one numbers it), the
/// measure, and what the applicant accepts.
public record Candidate(List<Integer> rows, Measure measure, ClaimEntry.Terms terms) {

    public Candidate {
        rows = List.copyOf(rows);
    }

    public int row() {
        return rows.getFirst();
    }
}
