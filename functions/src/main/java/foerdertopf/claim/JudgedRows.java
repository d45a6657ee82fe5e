package foerdertopf.claim;

import java.util.List;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.RejectedRow;

/// What became of the rows of a chunk: claims and rejected rows, each in the order of their rows.
record JudgedRows(int chunk, List<ClaimEntry> claims, List<RejectedRow> rejected) {

    JudgedRows {
        claims = List.copyOf(claims);
        rejected = List.copyOf(rejected);
    }
}
