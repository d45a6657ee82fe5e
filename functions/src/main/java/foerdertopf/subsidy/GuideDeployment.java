package foerdertopf.subsidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Hours;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;
import foerdertopf.programme.LineRule;
import foerdertopf.programme.LineRule.HoursCap;

/// A rate for each hour of the guide, in as many weeks of the ISO year as are left to the guide, the earliest first, and
/// in as many hours where the version caps these too.
record GuideDeployment(Grounds grounds, LineRule.GuideDeployment rule, Details.GuideDeployment details)
    implements
        LineCalculator {

    private static final int HUNDREDTHS = 100;

    @Override
    public List<Cap> caps() {
        var caps = new ArrayList<Cap>();
        caps.add(new Cap.OfWeeks(weeksPool(), rule.weeksPerYear()));
        if (rule.hoursPerYear() instanceof HoursCap.AtMost(var hours)) {
            caps.add(new Cap.OfHours(hoursPool(), hours));
        }
        return caps;
    }

    @Override
    public Assessment assess(Entitlements left) {
        var claimed = weeks();
        var hours = hoursIn(claimed);
        var trace = new Trace().limit(
            "hours-worked",
            pay(hours),
            Map.of("hours", hours.toString(), "perHour", rule.perHour().toString()));
        return Grounds.unlessSomethingIsLeftToFund(trace).orElseGet(() -> withinTheWeeks(trace, claimed, left));
    }

    private Assessment withinTheWeeks(Trace trace, Slots claimed, Entitlements entitlements) {
        var left = entitlements.weeksLeft(weeksPool(), rule.weeksPerYear());
        if (left <= 0) {
            return new Assessment.NothingLeft(weeksPool());
        }
        var counted = claimed.earliest(left);
        trace.limit(
            "weeks-entitlement",
            pay(hoursIn(counted)),
            Map.of(
                "weeks",
                String.valueOf(counted.count()),
                "claimed",
                String.valueOf(claimed.count()),
                "left",
                String.valueOf(left),
                "isoYear",
                String.valueOf(details.isoYear()),
                "pool",
                weeksPool().toString()));
        return switch (rule.hoursPerYear()) {
            case HoursCap.None() -> grounds.granted(trace, List.of(new Draw.Weeks(weeksPool(), counted)));
            case HoursCap.AtMost(var limit) ->
                withinTheHours(trace, counted, entitlements.hoursLeft(hoursPool(), limit));
        };
    }

    private Assessment withinTheHours(Trace trace, Slots counted, Hours left) {
        var funded = left.compareTo(hoursIn(counted)) < 0 ? left : hoursIn(counted);
        var amount = pay(funded);
        if (!amount.isPositive()) {
            return new Assessment.NothingLeft(hoursPool());
        }
        trace.limit(
            "hours-entitlement",
            amount,
            Map.of(
                "hours",
                funded.toString(),
                "left",
                left.toString(),
                "isoYear",
                String.valueOf(details.isoYear()),
                "pool",
                hoursPool().toString()));
        return grounds.granted(
            trace,
            List.of(
                new Draw.Weeks(weeksPool(), reachedBy(funded, counted)),
                new Draw.WorkedHours(hoursPool(), funded)));
    }

    /// The earliest weeks until the hours are used up: a week in which no hour is paid stays free.
    private Slots reachedBy(Hours funded, Slots counted) {
        var howMany = 0;
        while (hoursIn(counted.earliest(howMany)).compareTo(funded) < 0) {
            howMany++;
        }
        return counted.earliest(howMany);
    }

    /// Rate times quantity, half a cent rounded up, once over all hours.
    private Money pay(Hours hours) {
        return Fraction.centsOf(rule.perHour()).times(Fraction.of(hours.hundredths(), HUNDREDTHS)).centsHalfUp();
    }

    private Hours hoursIn(Slots weeks) {
        return details.weeks()
            .entrySet()
            .stream()
            .filter(worked -> weeks.contains(worked.getKey().number()))
            .map(java.util.Map.Entry::getValue)
            .reduce(Hours.ZERO, Hours::plus);
    }

    private Slots weeks() {
        return Slots.of(details.weeks().keySet().stream().mapToInt(IsoWeek::number));
    }

    private PoolId weeksPool() {
        return PoolId.guideWeeks(details.guide(), details.isoYear());
    }

    private PoolId hoursPool() {
        return PoolId.guideHours(details.guide(), details.isoYear());
    }
}
