package foerdertopf.claim;

import foerdertopf.journal.Slice;

/// A part of a list of claims.
public sealed interface ListOutcome {

    record Listed(Slice<ClaimView> claims) implements ListOutcome {}

    /// The cursor is not one of ours.
    record BadCursor() implements ListOutcome {}
}
