package foerdertopf.subsidy;

import java.util.List;
import java.util.Map;

import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.programme.LineRule;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// A share of the eligible expenses, at most what is missing for them, at most what is asked for. A project whose
/// financing the subsidy does not complete gets none.
record InnovativeProject(Grounds grounds, LineRule.InnovativeProject rule, Details.InnovativeProject details)
    implements
        LineCalculator {

    private static final int SHOWN_PLACES = 4;

    @Override
    public Assessment assess(Entitlements left) {
        var trace = new Trace();
        limitByShare(trace);
        limitByGap(trace);
        if (details.requested() instanceof Details.Requested.AtMost(var requested)) {
            trace.limit("requested", requested, Map.of("requested", requested.toString()));
        }
        return Grounds.unlessSomethingIsLeftToFund(trace).orElseGet(() -> whereFinancingIsSecured(trace));
    }

    private void limitByShare(Trace trace) {
        var percent = rule.share().times(Fraction.of(100)).shown(SHOWN_PLACES);
        trace.limit(
            "share-of-eligible-expenses",
            Fraction.centsOf(eligible()).times(rule.share()).centsDown(),
            Map.of("percent", percent, "eligible", eligible().toString()));
    }

    private void limitByGap(Trace trace) {
        trace.limit(
            "financing-gap",
            gap(),
            Map.of(
                "eligible",
                eligible().toString(),
                "ownContribution",
                details.ownContribution().toString(),
                "otherFunds",
                details.otherFunds().toString(),
                "projectIncome",
                details.projectIncome().toString()));
    }

    private Assessment whereFinancingIsSecured(Trace trace) {
        var missing = gap().minus(trace.least());
        if (missing.isPositive()) {
            return new Assessment.Refused(
                Refusal.of(
                    Code.FINANCING_NOT_SECURED,
                    Map.of(
                        "eligible",
                        eligible().toString(),
                        "subsidy",
                        trace.least().toString(),
                        "missing",
                        missing.toString())));
        }
        return grounds.granted(trace, List.of());
    }

    private Money eligible() {
        return details.totalExpenses().minus(details.ineligibleExpenses());
    }

    private Money gap() {
        return eligible().minus(details.ownContribution()).minus(details.otherFunds()).minus(details.projectIncome());
    }
}
