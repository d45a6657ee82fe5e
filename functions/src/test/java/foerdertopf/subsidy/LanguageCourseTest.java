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

class LanguageCourseTest {

    @ParameterizedTest(name = "{0} participant units -> {1}")
    @CsvSource({"1, 1.00", "4555, 4555.00", "1000000, 1000000.00"})
    void paysOneEuroPerParticipantAndTeachingHour(int units, String subsidy) {
        assertThat(answer(measure("2016-02-01", "2016-02-29", new Details.LanguageCourse(units)))).isEqualTo(subsidy);
    }

    @ParameterizedTest(name = "a course from {0} on -> {1}")
    @CsvSource({
        "2018-09-30, 50.00",
        "2018-10-01, 50.00",
        "2018-10-02, line-closed",
        "2018-10-03, line-closed",
    })
    void isClosedForMeasuresFrom2October2018On(String from, String answer) {
        assertThat(answer(measure(from, "2018-12-20", new Details.LanguageCourse(50)))).isEqualTo(answer);
    }

    @Test
    void showsItsOnlyLimitAndDrawsFromTheBudgetAlone() {
        var subsidy = granted(measure("2016-02-01", "2016-02-29", new Details.LanguageCourse(50)));

        assertThat(trace(subsidy)).isEqualTo("per-participant-unit 50.00*");
        assertThat(subsidy.draws()).containsExactly(new Draw.Euros(PoolId.budget("wir", 2016), euros("50.00")));
    }
}
