package foerdertopf.claim;

import foerdertopf.refusal.Refusal;

/// What became of a submitted claim.
public sealed interface SubmitOutcome {

    /// Journaled: reserved, waiting, or refused for lack of money.
    record Booked(ClaimView claim) implements SubmitOutcome {}

    /// The same request was answered before: the claim as it was born.
    record Replayed(ClaimView first) implements SubmitOutcome {}

    /// The same key came with another content.
    record KeyReused() implements SubmitOutcome {}

    /// Not journaled: against the rules, funded already, or an entitlement with nothing left.
    record Refused(Refusal refusal) implements SubmitOutcome {}
}
