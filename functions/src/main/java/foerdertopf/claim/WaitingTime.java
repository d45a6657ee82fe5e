package foerdertopf.claim;

import java.time.Duration;

/// How long somebody may wait for one answer. What one call waits is bounded by the ledger, and how often a claim is
/// worked out again by its use case; together that would be minutes.
final class WaitingTime {

    /// For finding a claim, before it is withdrawn or beside an answer.
    static final Duration FOR_A_CLAIM = Duration.ofSeconds(4);

    /// For booking or withdrawing. Both together, each with the call that is under way when it ends and takes five seconds
    /// more at most, stay below the time-out of the functions (25 s): so they still say themselves that they are busy.
    static final Duration FOR_A_DECISION = Duration.ofSeconds(10);

    private WaitingTime() {}
}
