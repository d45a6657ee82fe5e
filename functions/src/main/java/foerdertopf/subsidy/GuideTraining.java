package foerdertopf.subsidy;

import java.util.List;
import java.util.Map;

import foerdertopf.money.Fraction;
import foerdertopf.programme.LineRule;

/// A rate for each participant, at most the costs that nobody else pays.
record GuideTraining(Grounds grounds, LineRule.GuideTraining rule, Details.GuideTraining details)
    implements
        LineCalculator {

    @Override
    public Assessment assess(Entitlements left) {
        var trace = new Trace()
            .limit(
                "per-participant",
                Fraction.centsOf(rule.perParticipant()).times(Fraction.of(details.participants())).centsHalfUp(),
                Map.of(
                    "participants",
                    String.valueOf(details.participants()),
                    "perParticipant",
                    rule.perParticipant().toString()))
            .limit(
                "uncovered-training-costs",
                details.costs().minus(details.fees()).minus(details.otherFunds()),
                Map.of(
                    "costs",
                    details.costs().toString(),
                    "fees",
                    details.fees().toString(),
                    "otherFunds",
                    details.otherFunds().toString()));
        return Grounds.unlessSomethingIsLeftToFund(trace).orElseGet(() -> grounds.granted(trace, List.of()));
    }
}
