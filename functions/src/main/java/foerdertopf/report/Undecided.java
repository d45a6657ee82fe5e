package foerdertopf.report;

import java.time.Instant;
import java.util.Comparator;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.Status;
import foerdertopf.money.Money;
import foerdertopf.programme.FundingLine;

/// A claim that the office had yet to decide on when the month ended. Neither carrier nor any person is named.
public record Undecided(
    ClaimNumber claim,
    BodyId body,
    FundingLine line,
    Status status,
    Money amount,
    Instant submitted,
    long ageDays)
    implements
        Comparable<Undecided> {

    /// Oldest first.
    private static final Comparator<Undecided> ORDER = Comparator.comparing(Undecided::submitted)
        .thenComparing(Undecided::claim);

    @Override
    public int compareTo(Undecided other) {
        return ORDER.compare(this, other);
    }
}
