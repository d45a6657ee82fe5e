package foerdertopf.subsidy;

import static foerdertopf.subsidy.Office.answer;
import static foerdertopf.subsidy.Office.euros;
import static foerdertopf.subsidy.Office.granted;
import static foerdertopf.subsidy.Office.measure;
import static foerdertopf.subsidy.Office.trace;
import static foerdertopf.subsidy.Office.weeks;
import static org.assertj.core.api.Assertions.assertThat;

import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Hours;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;
import foerdertopf.programme.data.ShippedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A later version that caps a guide's hours a year, beside the weeks, and another rate.
class GuideHoursCapTest {

    private static final SubsidyRules CAPPED = rules("5.00 EUR");
    private static final PoolId WEEKS = PoolId.guideWeeks("L-1000", 2016);
    private static final PoolId HOURS = PoolId.guideHours("L-1000", 2016);

    @ParameterizedTest(name = "46 weeks of {0} hours -> {1}")
    @CsvSource({
        "5.99, 1377.70",
        "6.00, 1380.00", // 276 hours
        "6.01, 1380.00",
    })
    void paysAtMost276HoursAYear(String hours, String subsidy) {
        assertThat(answer(CAPPED.assess(in2016(weeks(2016, 1, 46, hours)), Entitlements.UNTOUCHED))).isEqualTo(subsidy);
    }

    @Test
    void shortensWeeksFirstAndThenHours() {
        var left = new Office.Left(Money.ZERO, 2, new Hours(1_500));

        var subsidy = granted(CAPPED.assess(in2016(weeks(2016, 10, 3, "10.00")), left));

        assertThat(trace(subsidy)).isEqualTo(
            "hours-worked 150.00, weeks-entitlement 100.00, hours-entitlement 75.00*");
        assertThat(subsidy.draws()).containsExactly(
            new Draw.Euros(PoolId.budget("wir", 2016), euros("75.00")),
            new Draw.Weeks(WEEKS, Slots.of(10, 11)),
            new Draw.WorkedHours(HOURS, new Hours(1_500)));
    }

    @ParameterizedTest(name = "{0} hours left take {1} weeks of 10 hours")
    @CsvSource({
        "9.99,  1",
        "10.00, 1",
        "10.01, 2",
        "30.00, 3",
        "30.01, 3",
    })
    void leavesAWeekFreeInWhichNoHourIsPaid(String left, int howMany) {
        var entitlements = new Office.Left(Money.ZERO, 46, Hours.parse(left).orElseThrow());

        var subsidy = granted(CAPPED.assess(in2016(weeks(2016, 10, 3, "10.00")), entitlements));

        assertThat(subsidy.draws().get(1)).isEqualTo(
            new Draw.Weeks(WEEKS, Slots.of(10, 11, 12).earliest(howMany)));
    }

    @Test
    void hasNothingLeftWhereTheHoursAreUsedUp() {
        var left = new Office.Left(Money.ZERO, 46, Hours.ZERO);

        assertThat(CAPPED.assess(in2016(weeks(2016, 10, 3, "10.00")), left)).isEqualTo(
            new Assessment.NothingLeft(HOURS));
    }

    @Test
    void namesBothCaps() {
        assertThat(CAPPED.capsOf(in2016(weeks(2016, 10, 3, "10.00")))).containsExactly(
            new Cap.OfWeeks(WEEKS, 46),
            new Cap.OfHours(HOURS, new Hours(27_600)));
    }

    /// 0.05 hours at 4.90 are 24.5 cents, rounded up; each week rounded alone would make 25 cents of every one.
    @ParameterizedTest(name = "{0} weeks of 0.05 hours at 4.90 -> {1}")
    @CsvSource({
        "1, 0.25",
        "2, 0.49",
        "3, 0.74", // 73.5 cents
    })
    void roundsOnceOverAllHours(int howMany, String subsidy) {
        var measure = in2016(weeks(2016, 10, howMany, "0.05"));

        assertThat(answer(rules("4.90 EUR").assess(measure, Entitlements.UNTOUCHED))).isEqualTo(subsidy);
    }

    private static Measure in2016(Details.GuideDeployment details) {
        return measure("2016-01-04", "2016-12-31", details);
    }

    private static SubsidyRules rules(String perHour) {
        var data = ShippedData.shipped()
            .with("\"5.00 EUR\"", "\"" + perHour + "\"")
            .withValue("guide-deployment", "hours-per-year", "2016-01-01", "276.00 hours")
            .sound();
        return new SubsidyRules(data.programme(), data.bodies());
    }
}
