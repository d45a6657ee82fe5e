package foerdertopf.subsidy;

import java.util.List;
import java.util.Map;

import foerdertopf.money.Fraction;
import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.LineRule;

/// A rate for each unit, at most what a whole course gets, at most the costs that nobody else pays, within what the
/// claims of the course have left.
record Deutsch4U(Grounds grounds, LineRule.Deutsch4U rule, Details.Deutsch4U details) implements LineCalculator {

    @Override
    public List<Cap> caps() {
        return List.of(new Cap.OfEuros(course(), rule.perCourse()));
    }

    @Override
    public Assessment assess(Entitlements left) {
        var trace = new Trace()
            .limit(
                "per-unit",
                Fraction.centsOf(rule.perUnit()).times(Fraction.of(details.units())).centsHalfUp(),
                Map.of("units", String.valueOf(details.units()), "perUnit", rule.perUnit().toString()))
            .limit("per-course", rule.perCourse(), Map.of("perCourse", rule.perCourse().toString()))
            .limit(
                "uncovered-course-costs",
                details.costs().minus(details.otherFunds()),
                Map.of("costs", details.costs().toString(), "otherFunds", details.otherFunds().toString()));
        return Grounds.unlessSomethingIsLeftToFund(trace).orElseGet(() -> withinTheCourse(trace, left));
    }

    private Assessment withinTheCourse(Trace trace, Entitlements entitlements) {
        var left = entitlements.eurosLeft(course(), rule.perCourse());
        if (!left.isPositive()) {
            return new Assessment.NothingLeft(course());
        }
        trace.limit("course-entitlement", left, Map.of("left", left.toString(), "pool", course().toString()));
        return grounds.granted(trace, List.of(new Draw.Euros(course(), trace.least())));
    }

    private PoolId course() {
        return PoolId.course(Identities.courseHash(grounds.measure()));
    }
}
