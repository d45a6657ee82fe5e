package foerdertopf.subsidy;

import static foerdertopf.subsidy.Office.answer;
import static foerdertopf.subsidy.Office.euros;
import static foerdertopf.subsidy.Office.granted;
import static foerdertopf.subsidy.Office.measure;
import static foerdertopf.subsidy.Office.trace;
import static org.assertj.core.api.Assertions.assertThat;

import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Deutsch4UTest {

    @ParameterizedTest(name = "{0} units from {1} on -> {2}")
    @CsvSource({
        "280, 2016-02-01, 9800.00",
        "299, 2016-02-01, 10465.00",
        "300, 2016-02-01, 10500.00",
        "301, 2016-02-01, 10500.00",
        "320, 2016-02-01, 10500.00",
        "299, 2019-02-01, 11960.00",
        "300, 2019-02-01, 12000.00",
        "301, 2019-02-01, 12000.00",
    })
    void paysARateAUnitUpToAWholeCourse(int units, String from, String subsidy) {
        var measure = measure(from, from.substring(0, 4) + "-12-31", course(units, "20000.00", "0.00"));

        assertThat(answer(measure)).isEqualTo(subsidy);
    }

    @ParameterizedTest(name = "a course from {0} on -> {1}")
    @CsvSource({
        "2018-09-30, 3500.00, deutsch4u/2016-01-01",
        "2018-10-01, 3500.00, deutsch4u/2016-01-01",
        "2018-10-02, 4000.00, deutsch4u/2018-10-02",
        "2018-10-03, 4000.00, deutsch4u/2018-10-02",
    })
    void paysTheHigherRateFrom2October2018On(String from, String subsidy, String version) {
        var granted = granted(measure(from, "2018-12-31", course(100, "20000.00", "0.00")));

        assertThat(granted.amount()).isEqualTo(euros(subsidy));
        assertThat(granted.ruleVersion()).isEqualTo(version);
    }

    @ParameterizedTest(name = "costs of {0} less {1} -> {2}")
    @CsvSource({
        "9950.00,  0.00,     9950.00",
        "10499.99, 0.00,     10499.99",
        "10500.00, 0.00,     10500.00",
        "10500.01, 0.00,     10500.00",
        "9950.00,  9949.99,  0.01",
        "9950.00,  9950.00,  over-financed",
        "9950.00,  9950.01,  over-financed",
    })
    void paysAtMostTheUncoveredCosts(String costs, String others, String answer) {
        assertThat(answer(measure("2016-02-01", "2016-06-30", course(300, costs, others)))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} left of the course -> {1}")
    @CsvSource({
        "9800.01, 9800.00",
        "9800.00, 9800.00",
        "9799.99, 9799.99",
        "0.01,    0.01",
        "0.00,    exhausted",
    })
    void isShortenedToWhatTheCourseHasLeft(String left, String answer) {
        var measure = measure("2016-02-01", "2016-06-30", course(280, "20000.00", "0.00"));
        var exhausted = "nothing left of course/" + Identities.courseHash(measure);

        assertThat(answer(Office.RULES.assess(measure, Office.Left.euros(left))))
            .isEqualTo("exhausted".equals(answer) ? exhausted : answer);
    }

    /// The claims of a course share the limit of its first one, even where a later one alone would get more.
    @Test
    void keepsToTheLimitOfTheCoursesFirstClaim() {
        var later = measure("2018-10-02", "2018-12-31", course(300, "20000.00", "0.00"));

        assertThat(answer(Office.RULES.assess(later, Office.Left.euros("10500.00")))).isEqualTo("10500.00");
    }

    @Test
    void mayCrossNewYearAndBelongsToTheYearItStartsIn() {
        var measure = measure("2016-11-01", "2017-03-31", course(300, "11000.00", "0.00"));

        assertThat(granted(measure).draws()).containsExactly(
            new Draw.Euros(PoolId.budget("deutsch4u", 2016), euros("10500.00")),
            new Draw.Euros(PoolId.course(Identities.courseHash(measure)), euros("10500.00")));
    }

    @Test
    void showsEveryLimitInOrderWithTheFirstOfTheLeastBinding() {
        var subsidy = granted(measure("2016-02-01", "2016-06-30", course(300, "10500.00", "0.00")));

        assertThat(trace(subsidy)).isEqualTo(
            "per-unit 10500.00*, per-course 10500.00, uncovered-course-costs 10500.00, course-entitlement 10500.00");
    }

    @Test
    void showsTheExampleOfTheRulesPage() {
        var measure = measure("2016-02-01", "2016-06-30", course(280, "9950.00", "0.00"));

        assertThat(trace(granted(Office.RULES.assess(measure, Office.Left.euros("9000.00"))))).isEqualTo(
            "per-unit 9800.00, per-course 10500.00, uncovered-course-costs 9950.00, course-entitlement 9000.00*");
    }

    private static Details.Deutsch4U course(int units, String costs, String others) {
        return new Details.Deutsch4U(units, euros(costs), euros(others));
    }
}
