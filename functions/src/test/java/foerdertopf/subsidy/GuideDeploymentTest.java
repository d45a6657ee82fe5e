package foerdertopf.subsidy;

import static foerdertopf.subsidy.Office.answer;
import static foerdertopf.subsidy.Office.euros;
import static foerdertopf.subsidy.Office.granted;
import static foerdertopf.subsidy.Office.measure;
import static foerdertopf.subsidy.Office.trace;
import static foerdertopf.subsidy.Office.weeks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import foerdertopf.pool.Draw;
import foerdertopf.pool.Hours;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideDeploymentTest {

    private static final PoolId GUIDE_2016 = PoolId.guideWeeks("L-1000", 2016);

    @Test
    void paysFiveEurosForEachHour() {
        assertThat(answer(in2016(weeks(Map.of(14, "31.50", 15, "0.01"))))).isEqualTo("157.55");
    }

    @ParameterizedTest(name = "{0} weeks of 10 hours -> {1}")
    @CsvSource({
        "45, 2250.00",
        "46, 2300.00",
        "47, 2300.00",
        "52, 2300.00",
    })
    void countsAtMost46WeeksAYear(int howMany, String subsidy) {
        assertThat(answer(in2016(weeks(2016, 1, howMany, "10.00")))).isEqualTo(subsidy);
    }

    @Test
    void countsTheEarliestWeeksFirst() {
        var hours = new TreeMap<Integer, String>();
        IntStream.rangeClosed(1, 46).forEach(week -> hours.put(week, "1.00"));
        hours.put(47, "40.00");

        var subsidy = granted(in2016(weeks(hours)));

        assertThat(subsidy.amount()).isEqualTo(euros("230.00"));
        assertThat(subsidy.draws()).containsExactly(
            new Draw.Euros(PoolId.budget("wir", 2016), euros("230.00")),
            new Draw.Weeks(GUIDE_2016, Slots.of(IntStream.rangeClosed(1, 46))));
    }

    @ParameterizedTest(name = "{0} weeks left -> {1}")
    @CsvSource({
        "4, 150.00",
        "3, 150.00",
        "2, 100.00",
        "1, 50.00",
        "0, nothing left of guide/L-1000/2016",
    })
    void isShortenedToTheWeeksTheGuideHasLeft(int left, String answer) {
        var threeWeeks = in2016(weeks(2016, 10, 3, "10.00"));

        assertThat(answer(Office.RULES.assess(threeWeeks, Office.Left.weeks(left)))).isEqualTo(answer);
    }

    @Test
    void drawsOnlyTheWeeksThatCount() {
        var subsidy = granted(Office.RULES.assess(in2016(weeks(2016, 10, 3, "10.00")), Office.Left.weeks(2)));

        assertThat(subsidy.draws()).contains(new Draw.Weeks(GUIDE_2016, Slots.of(10, 11)));
        assertThat(trace(subsidy)).isEqualTo("hours-worked 150.00, weeks-entitlement 100.00*");
    }

    @Test
    void showsEveryLimitInOrder() {
        assertThat(trace(granted(in2016(weeks(2016, 10, 3, "10.00"))))).isEqualTo(
            "hours-worked 150.00*, weeks-entitlement 150.00");
    }

    @Test
    void countsAWeekThatReachesIntoTheNextYearForItsIsoYear() {
        var subsidy = granted(measure("2016-01-01", "2016-01-31", weeks(2015, 53, 1, "8.00")));

        assertThat(subsidy.draws()).containsExactly(
            new Draw.Euros(PoolId.budget("wir", 2016), euros("40.00")),
            new Draw.Weeks(PoolId.guideWeeks("L-1000", 2015), Slots.of(53)));
    }

    @ParameterizedTest(name = "{0}-W{1} in {2} to {3}: {4}")
    @CsvSource({
        "2015, 53, 2016-01-03, 2016-01-31, true", // Sunday of that week
        "2015, 53, 2016-01-04, 2016-01-31, false", // the Monday after
        "2016, 52, 2016-12-01, 2016-12-31, true",
        "2016, 52, 2016-12-01, 2016-12-26, true", // Monday of that week
        "2016, 52, 2016-12-01, 2016-12-25, false", // the Sunday before
        "2020, 53, 2020-12-28, 2020-12-31, true",
        "2020, 53, 2021-01-01, 2021-01-31, true",
        "2020, 53, 2021-01-04, 2021-01-31, false",
    })
    void takesAWeekThatSharesADayWithThePeriod(int year, int week, String from, String to, boolean shares) {
        var period = new Period(java.time.LocalDate.parse(from), java.time.LocalDate.parse(to));

        assertThat(new IsoWeek(year, week).sharesADayWith(period)).isEqualTo(shares);
        assertThat(weeks(year, week, 1, "1.00").fit(period)).isEqualTo(shares);
    }

    @Test
    void refusesToBeAMeasureWhereAWeekLiesOutsideThePeriod() {
        assertThatIllegalArgumentException().isThrownBy(
            () -> measure("2016-01-04", "2016-01-31", weeks(2015, 53, 1, "8.00")));
    }

    @Test
    void refusesWeeksOfTwoYearsAndNoWeeks() {
        SortedMap<IsoWeek, Hours> two = new TreeMap<>(
            Map.of(new IsoWeek(2015, 53), new Hours(100), new IsoWeek(2016, 1), new Hours(100)));

        assertThatIllegalArgumentException().isThrownBy(() -> new Details.GuideDeployment("L-1000", two));
        assertThatIllegalArgumentException().isThrownBy(
            () -> new Details.GuideDeployment("L-1000", new TreeMap<>()));
    }

    private static Measure in2016(Details.GuideDeployment details) {
        return measure("2016-01-04", "2016-12-31", details);
    }
}
