package foerdertopf.subsidy;

import static foerdertopf.subsidy.Office.euros;
import static foerdertopf.subsidy.Office.granted;
import static foerdertopf.subsidy.Office.measure;
import static foerdertopf.subsidy.Office.trace;
import static foerdertopf.subsidy.Office.weeks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubsidyCutTest {

    private static final PoolId BUDGET = PoolId.budget("deutsch4u", 2016);
    private static final Measure COURSE = measure(
        "2016-02-01",
        "2016-06-30",
        new Details.Deutsch4U(280, euros("9950.00"), euros("0.00")));

    @Test
    void isCutToTheCentThatIsLeftAndDrawsNoMoreFromTheCourseEither() {
        var cut = granted(COURSE).cutTo(euros("9799.99"), BUDGET);

        assertThat(cut.amount()).isEqualTo(euros("9799.99"));
        assertThat(trace(cut)).isEqualTo(
            "per-unit 9800.00, per-course 10500.00, uncovered-course-costs 9950.00, course-entitlement 10500.00, "
                + "budget-left 9799.99*");
        assertThat(cut.draws()).containsExactly(
            new Draw.Euros(BUDGET, euros("9799.99")),
            new Draw.Euros(PoolId.course(Identities.courseHash(COURSE)), euros("9799.99")));
        assertThat(cut.ruleVersion()).isEqualTo("deutsch4u/2016-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9800.00", "9800.01"})
    void isNotCutWhereEnoughIsLeft(String left) {
        assertThat(granted(COURSE).cutTo(euros(left), BUDGET)).isEqualTo(granted(COURSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-0.01"})
    void cannotBeCutToNothing(String left) {
        var subsidy = granted(COURSE);

        assertThatIllegalArgumentException().isThrownBy(() -> subsidy.cutTo(euros(left), BUDGET));
    }

    @Test
    void leavesTheWeeksOfAGuideAsTheyAre() {
        var wir = PoolId.budget("wir", 2016);
        var cut = granted(measure("2016-01-04", "2016-12-31", weeks(2016, 10, 3, "10.00"))).cutTo(euros("0.01"), wir);

        assertThat(cut.draws()).containsExactly(
            new Draw.Euros(wir, euros("0.01")),
            new Draw.Weeks(PoolId.guideWeeks("L-1000", 2016), Slots.of(10, 11, 12)));
    }
}
