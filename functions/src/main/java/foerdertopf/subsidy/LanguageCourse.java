package foerdertopf.subsidy;

import java.util.List;
import java.util.Map;

import foerdertopf.money.Fraction;
import foerdertopf.programme.LineRule;

/// A rate for each teaching hour of each participant.
record LanguageCourse(Grounds grounds, LineRule.LanguageCourse rule, Details.LanguageCourse details)
    implements
        LineCalculator {

    @Override
    public Assessment assess(Entitlements left) {
        var trace = new Trace().limit(
            "per-participant-unit",
            Fraction.centsOf(rule.perParticipantUnit())
                .times(Fraction.of(details.participantUnits()))
                .centsHalfUp(),
            Map.of(
                "participantUnits",
                String.valueOf(details.participantUnits()),
                "perParticipantUnit",
                rule.perParticipantUnit().toString()));
        return Grounds.unlessSomethingIsLeftToFund(trace).orElseGet(() -> grounds.granted(trace, List.of()));
    }
}
