package foerdertopf.subsidy;

import static foerdertopf.subsidy.Office.answer;
import static foerdertopf.subsidy.Office.assess;
import static foerdertopf.subsidy.Office.euros;
import static foerdertopf.subsidy.Office.granted;
import static foerdertopf.subsidy.Office.measure;
import static foerdertopf.subsidy.Office.staffed;
import static foerdertopf.subsidy.Office.trace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.subsidy.Details.Staffing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationOfficeTest {

    private static final PoolId POST = PoolId.post(Office.FRANKFURT, 2016);

    @ParameterizedTest(name = "{0} to {1} with {2} of a post -> {3}")
    @CsvSource({
        "2016-01-01, 2016-12-31, 1,   50000.00",
        "2016-04-01, 2016-12-31, 1,   37500.00",
        "2016-03-15, 2016-12-31, 1,   39784.94", // 9 months and 17 of 31 days: 39 784.946, rounded down
        "2016-01-01, 2016-12-31, 1/3, 16666.66", // 16 666.666…, rounded down
        "2016-02-15, 2016-02-29, 1,   2155.17", // 15 of the 29 days of a leap February: 2 155.172…
        "2017-02-14, 2017-02-28, 1,   2232.14", // 15 of 28 days: 2 232.142…
        "2016-02-28, 2016-02-28, 1,   143.67",
        "2016-02-29, 2016-02-29, 1,   143.67", // the leap day counts like any other of its month
        "2016-02-01, 2016-02-29, 1,   4166.66",
        "2016-01-31, 2016-02-01, 1,   278.08", // one of 31 days and one of 29
    })
    void paysTheYearsAmountForTheMonthsStaffed(String from, String to, String fte, String subsidy) {
        assertThat(answer(post(from, to, staffed(from, to, fte)))).isEqualTo(subsidy);
    }

    @Test
    void paysNothingForTheMonthsBetweenTwoHolders() {
        var measure = post(
            "2016-01-01",
            "2016-12-31",
            staffed("2016-01-01", "2016-03-31", "1"),
            staffed("2016-05-01", "2016-12-31", "1"));

        assertThat(answer(measure)).isEqualTo("45833.33");
    }

    @Test
    void countsAHandOverWithinAMonthDayByDay() {
        var measure = post(
            "2016-04-01",
            "2016-04-30",
            staffed("2016-04-01", "2016-04-15", "1"),
            staffed("2016-04-16", "2016-04-30", "1"));

        assertThat(answer(measure)).isEqualTo("4166.66");
    }

    @ParameterizedTest(name = "{0} and {1} of a post on the same days -> {2}")
    @CsvSource({
        "0.5, 0.49999999, 4166.66", // 4 166.6666 less 0.00004
        "0.5, 0.5,        4166.66",
        "0.5, 0.50000001, 4166.66",
        "0.5, 0.49,       4125.00",
        "1,   1,          4166.66",
    })
    void neverCountsMoreThanOneFullPostADay(String one, String other, String subsidy) {
        var measure = post(
            "2016-04-01",
            "2016-04-30",
            staffed("2016-04-01", "2016-04-30", one),
            staffed("2016-04-01", "2016-04-30", other));

        assertThat(answer(measure)).isEqualTo(subsidy);
    }

    /// On the 15 days of the overlap 1.2 posts count as one; an average over the month would pay for 1.1 × 30 days.
    @Test
    void capsTheSharesOnEachDayAndNotOnAverage() {
        var measure = post(
            "2016-04-01",
            "2016-04-30",
            staffed("2016-04-01", "2016-04-30", "0.6"),
            staffed("2016-04-16", "2016-04-30", "0.6"));

        assertThat(answer(measure)).isEqualTo("3333.33");
    }

    @ParameterizedTest(name = "staff costs of {0} less {1} -> {2}")
    @CsvSource({
        "50000.01, 0.00,     50000.00",
        "50000.00, 0.00,     50000.00",
        "49999.99, 0.00,     49999.99",
        "49999.99, 49999.98, 0.01",
        "49999.99, 49999.99, over-financed",
        "49999.99, 50000.00, over-financed",
    })
    void paysAtMostTheStaffCostsThatNobodyElsePays(String staffCosts, String otherFunds, String answer) {
        var details = new Details.CoordinationOffice(
            List.of(staffed("2016-01-01", "2016-12-31", "1")),
            euros(staffCosts),
            euros(otherFunds));

        assertThat(answer(measure("2016-01-01", "2016-12-31", details))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} left of the body''s year -> {1}")
    @CsvSource({
        "37500.01, 37500.00",
        "37500.00, 37500.00",
        "37499.99, 37499.99",
        "0.01,     0.01",
        "0.00,     nothing left of post/frankfurt-am-main/2016",
    })
    void isShortenedToWhatTheBodyHasLeftOfItsYear(String left, String answer) {
        var measure = post("2016-04-01", "2016-12-31", staffed("2016-04-01", "2016-12-31", "1"));

        assertThat(answer(Office.RULES.assess(measure, Office.Left.euros(left)))).isEqualTo(answer);
    }

    @Test
    void showsEveryLimitInOrderAndDrawsTheSubsidyFromBudgetAndBody() {
        var subsidy = granted(post("2016-04-01", "2016-12-31", staffed("2016-04-01", "2016-12-31", "1")));

        assertThat(trace(subsidy)).isEqualTo(
            "staffed-months 37500.00*, uncovered-staff-costs 60000.00, post-entitlement 50000.00");
        assertThat(subsidy.draws()).containsExactly(
            new Draw.Euros(PoolId.budget("wir", 2016), euros("37500.00")),
            new Draw.Euros(POST, euros("37500.00")));
        assertThat(subsidy.ruleVersion()).isEqualTo("coordination-office/2016-01-01");
    }

    @Test
    void isOverFinancedWhenNotAWholeCentComesOut() {
        assertThat(assess(post("2016-01-31", "2016-01-31", staffed("2016-01-31", "2016-01-31", "0.00000001"))))
            .isInstanceOf(Assessment.Refused.class);
    }

    @Test
    void drawsFromTheYearOfItsBodyWhateverTheKeyIs() {
        var december = Office.inBody(
            post("2025-12-01", "2025-12-31", staffed("2025-12-01", "2025-12-31", "1")),
            "hanau",
            "06435014");
        var january = Office.inBody(
            post("2026-01-01", "2026-01-31", staffed("2026-01-01", "2026-01-31", "1")),
            "hanau",
            "06415");

        assertThat(Office.RULES.capsOf(december)).containsExactly(
            new Cap.OfEuros(new PoolId("post/hanau/2025"), euros("50000.00")));
        assertThat(Office.RULES.capsOf(january)).containsExactly(
            new Cap.OfEuros(new PoolId("post/hanau/2026"), euros("50000.00")));
    }

    private static Measure post(String from, String to, Staffing... staffing) {
        var details = new Details.CoordinationOffice(List.of(staffing), euros("60000.00"), euros("0.00"));
        return measure(from, to, details);
    }
}
