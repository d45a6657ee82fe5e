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

class GuideTrainingTest {

    @ParameterizedTest(name = "{0} persons, costs {1} less {2} and {3} -> {4}")
    @CsvSource({
        "12, 1150.40, 0.00,   0.00,   900.00",
        "10, 612.35,  0.00,   0.00,   612.35",
        "10, 749.99,  0.00,   0.00,   749.99",
        "10, 750.00,  0.00,   0.00,   750.00",
        "10, 750.01,  0.00,   0.00,   750.00",
        "10, 900.00,  100.00, 100.00, 700.00",
        "10, 900.00,  450.00, 449.99, 0.01",
        "10, 900.00,  450.00, 450.00, over-financed",
        "10, 900.00,  450.00, 450.01, over-financed",
        "1,  900.00,  0.00,   0.00,   75.00",
    })
    void paysUpTo75EurosAPersonAtMostTheUncoveredCosts(int persons, String costs, String fees, String others,
        String answer) {
        assertThat(answer(training(persons, costs, fees, others))).isEqualTo(answer);
    }

    @Test
    void showsEveryLimitInOrderAndDrawsFromTheBudgetAlone() {
        var subsidy = granted(training(12, "900.00", "0.00", "0.00"));

        assertThat(trace(subsidy)).isEqualTo("per-participant 900.00*, uncovered-training-costs 900.00");
        assertThat(subsidy.draws()).containsExactly(new Draw.Euros(PoolId.budget("wir", 2016), euros("900.00")));
        assertThat(Office.RULES.capsOf(training(12, "900.00", "0.00", "0.00"))).isEmpty();
    }

    private static Measure training(int persons, String costs, String fees, String others) {
        return measure(
            "2016-05-07",
            "2016-05-08",
            new Details.GuideTraining(persons, euros(costs), euros(fees), euros(others)));
    }
}
