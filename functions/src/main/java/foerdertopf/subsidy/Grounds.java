package foerdertopf.subsidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.RuleVersion;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// What every line's calculation stands on: the measure, the rule version of its first day and the budget that pays it.
record Grounds(Measure measure, RuleVersion version, PoolId budget) {

    /// The least of the limits, drawn from the budget first and then from the entitlements.
    Assessment granted(Trace trace, List<Draw> fromEntitlements) {
        var amount = trace.least();
        var draws = new ArrayList<Draw>();
        draws.add(new Draw.Euros(budget, amount));
        draws.addAll(fromEntitlements);
        return new Assessment.Granted(new Subsidy(amount, version.id(), trace.limits(), draws));
    }

    static Optional<Assessment> unlessSomethingIsLeftToFund(Trace trace) {
        var least = trace.least();
        return least.isPositive()
            ? Optional.empty()
            : Optional.of(
                new Assessment.Refused(Refusal.of(Code.OVER_FINANCED, Map.of("amount", least.toString()))));
    }
}
