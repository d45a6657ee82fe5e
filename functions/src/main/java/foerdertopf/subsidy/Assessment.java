package foerdertopf.subsidy;

import foerdertopf.pool.PoolId;
import foerdertopf.refusal.Refusal;

/// What the rules say about a measure.
public sealed interface Assessment {

    /// Entitled to this subsidy.
    record Granted(Subsidy subsidy) implements Assessment {}

    /// The rules say no.
    record Refused(Refusal refusal) implements Assessment {}

    /// An entitlement has nothing left for this measure.
    record NothingLeft(PoolId entitlement) implements Assessment {}
}
