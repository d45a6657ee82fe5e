package foerdertopf.subsidy;

import static foerdertopf.subsidy.Office.answer;
import static foerdertopf.subsidy.Office.euros;
import static foerdertopf.subsidy.Office.granted;
import static foerdertopf.subsidy.Office.measure;
import static foerdertopf.subsidy.Office.trace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import foerdertopf.subsidy.Details.Requested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InnovativeProjectTest {

    @ParameterizedTest(name = "{0} with own {1} and others {2} -> {3}")
    @CsvSource({
        "20000.00, 4000.00,  6000.00,  10000.00",
        "20000.00, 4000.00,  8000.00,  8000.00",
        "100.01,   50.00,    0.00,     financing-not-secured", // half is 50.00, a cent is missing
        "100.01,   50.01,    0.00,     50.00", // half of an odd cent is rounded down
        "100.01,   50.02,    0.00,     49.99",
        "20000.00, 10000.00, 9999.99,  0.01",
        "20000.00, 10000.00, 10000.00, over-financed",
        "20000.00, 10000.00, 10000.01, over-financed",
        "20000.00, 9999.99,  0.00,     financing-not-secured",
        "20000.00, 10000.00, 0.00,     10000.00",
        "20000.00, 10000.01, 0.00,     9999.99",
    })
    void paysHalfOfTheExpensesAtMostWhatIsMissing(String total, String own, String others, String answer) {
        assertThat(answer(project(total, "0.00", own, others, "0.00"))).isEqualTo(answer);
    }

    @Test
    void leavesOutExpensesThatAreNotEligible() {
        assertThat(answer(project("25000.00", "5000.00", "4000.00", "6000.00", "0.00"))).isEqualTo("10000.00");
    }

    @ParameterizedTest(name = "ineligible {0} of 20000.00 -> {1}")
    @CsvSource({
        "19999.97, 0.01",
        "19999.99, over-financed", // half of a cent is none
        "20000.00, over-financed",
        "20000.01, over-financed",
    })
    void hasNothingToFundWhereNothingIsEligible(String ineligible, String answer) {
        assertThat(answer(project("20000.00", ineligible, "0.02", "0.00", "0.00"))).isEqualTo(answer);
    }

    @Test
    void setsIncomeOffLikeOtherFunds() {
        assertThat(answer(project("20000.00", "0.00", "4000.00", "6000.00", "1000.00"))).isEqualTo("9000.00");
    }

    @ParameterizedTest(name = "requested {0} of a gap of 8000.00 -> {1}")
    @CsvSource({
        "7999.99, financing-not-secured",
        "8000.00, 8000.00",
        "8000.01, 8000.00",
    })
    void paysAtMostWhatIsRequestedWhereThatCompletesTheFinancing(String requested, String answer) {
        assertThat(answer(asking(euros("12000.00").toString(), requested))).isEqualTo(answer);
    }

    @Test
    void saysHowMuchOfTheFinancingIsMissing() {
        var refusal = Refusal.of(
            Code.FINANCING_NOT_SECURED,
            Map.of("eligible", "20000.00", "subsidy", "7000.00", "missing", "1000.00"));

        assertThat(Office.assess(asking("12000.00", "7000.00"))).isEqualTo(new Assessment.Refused(refusal));
    }

    @Test
    void showsEveryLimitInOrderAndDrawsFromTheBudgetAlone() {
        var subsidy = granted(asking("12000.00", "8000.00"));

        assertThat(trace(subsidy)).isEqualTo(
            "share-of-eligible-expenses 10000.00, financing-gap 8000.00*, requested 8000.00");
        assertThat(subsidy.draws()).containsExactly(new Draw.Euros(PoolId.budget("wir", 2016), euros("8000.00")));
    }

    private static Measure asking(String own, String requested) {
        return project(
            new Details.InnovativeProject(
                euros("20000.00"),
                euros("0.00"),
                euros(own),
                euros("0.00"),
                euros("0.00"),
                new Requested.AtMost(euros(requested)),
                Details.Focus.NOT_STATED,
                Details.Concept.NONE));
    }

    private static Measure project(String total, String ineligible, String own, String others, String income) {
        return project(
            new Details.InnovativeProject(
                euros(total),
                euros(ineligible),
                euros(own),
                euros(others),
                euros(income),
                new Requested.WhatTheRulesGive(),
                Details.Focus.NOT_STATED,
                Details.Concept.NONE));
    }

    private static Measure project(Details.InnovativeProject details) {
        return measure("2016-03-01", "2016-11-30", details);
    }
}
