package foerdertopf.claim;

import foerdertopf.journal.Status;

/// What became of a withdrawal.
public sealed interface WithdrawOutcome {

    /// Money and identities are free again.
    record Withdrawn(ClaimView claim) implements WithdrawOutcome {}

    /// The same request was answered before: the claim as it was then.
    record Replayed(ClaimView claim) implements WithdrawOutcome {}

    record KeyReused() implements WithdrawOutcome {}

    record NotFound() implements WithdrawOutcome {}

    /// The claim has moved on to a status it cannot be withdrawn from.
    record NotPossible(Status status) implements WithdrawOutcome {}
}
