package foerdertopf.report;

import java.time.Instant;

import foerdertopf.journal.Hash;

/// Whether a report is final.
public sealed interface Edition {

    /// The moment the report speaks of, and bears as its date.
    Instant at();

    /// Of a closed month: nothing can change any more. `seal` is the digest over its entries.
    record Closed(Instant at, Hash seal) implements Edition {}

    /// Of a month still open: a draft (Entwurf), true for its moment alone.
    record Draft(Instant at) implements Edition {}
}
