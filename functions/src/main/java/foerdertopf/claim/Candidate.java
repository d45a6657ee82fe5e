package foerdertopf.claim;

import java.util.List;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.subsidy.Identities;
import foerdertopf.subsidy.Identity;
import foerdertopf.subsidy.Measure;

/// A well-formed claim on its way into the journal: the rows it was gathered from (the first one numbers it), the
/// measure, what the applicant accepts, and what of the measure is funded once.
public record Candidate(List<Integer> rows, Measure measure, ClaimEntry.Terms terms, Identity identity) {

    public Candidate {
        rows = List.copyOf(rows);
    }

    /// Works out the identity here, once, since many ask for it.
    public static Candidate of(List<Integer> rows, Measure measure, ClaimEntry.Terms terms) {
        return new Candidate(rows, measure, terms, Identities.of(measure));
    }

    public int row() {
        return rows.getFirst();
    }
}
