package foerdertopf.subsidy;

import java.util.List;
import java.util.Map;

import foerdertopf.money.Fraction;
import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.LineRule;

/// A full post's money for the months it was staffed, at most the staff costs that nobody else pays, within what the body
/// gets in a year.
record CoordinationOffice(Grounds grounds, LineRule.CoordinationOffice rule, Details.CoordinationOffice details)
    implements
        LineCalculator {

    private static final int MONTHS_A_YEAR = 12;
    private static final int SHOWN_PLACES = 4;

    @Override
    public List<Cap> caps() {
        return List.of(new Cap.OfEuros(post(), rule.perYear()));
    }

    @Override
    public Assessment assess(Entitlements left) {
        var trace = new Trace();
        limitByMonths(trace);
        trace.limit(
            "uncovered-staff-costs",
            details.staffCosts().minus(details.otherFunds()),
            Map.of("staffCosts", details.staffCosts().toString(), "otherFunds", details.otherFunds().toString()));
        return Grounds.unlessSomethingIsLeftToFund(trace).orElseGet(() -> withinTheYear(trace, left));
    }

    private void limitByMonths(Trace trace) {
        var months = StaffedMonths.of(details.staffing());
        var amount = Fraction.centsOf(rule.perYear()).times(months).dividedBy(Fraction.of(MONTHS_A_YEAR));
        trace.limit(
            "staffed-months",
            amount.centsDown(),
            Map.of("months", months.shown(SHOWN_PLACES), "perYear", rule.perYear().toString()));
    }

    private Assessment withinTheYear(Trace trace, Entitlements entitlements) {
        var left = entitlements.eurosLeft(post(), rule.perYear());
        if (!left.isPositive()) {
            return new Assessment.NothingLeft(post());
        }
        trace.limit(
            "post-entitlement",
            left,
            Map.of(
                "left",
                left.toString(),
                "year",
                String.valueOf(grounds.measure().period().year()),
                "pool",
                post().toString()));
        return grounds.granted(trace, List.of(new Draw.Euros(post(), trace.least())));
    }

    private PoolId post() {
        return PoolId.post(grounds.measure().body(), grounds.measure().period().year());
    }
}
