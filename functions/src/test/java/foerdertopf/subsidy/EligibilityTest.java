package foerdertopf.subsidy;

import static foerdertopf.subsidy.Office.answer;
import static foerdertopf.subsidy.Office.assess;
import static foerdertopf.subsidy.Office.euros;
import static foerdertopf.subsidy.Office.measure;
import static foerdertopf.subsidy.Office.staffed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityTest {

    private static final Details.LanguageCourse COURSE = new Details.LanguageCourse(50);
    private static final Details.GuideTraining TRAINING = new Details.GuideTraining(
        4,
        euros("900.00"),
        euros("0.00"),
        euros("0.00"));

    @ParameterizedTest(name = "from {0} on -> {1}")
    @CsvSource({
        "2015-12-30, no-rule-for-date",
        "2015-12-31, no-rule-for-date",
        "2016-01-01, 50.00",
        "2016-01-02, 50.00",
    })
    void hasNoRulesBefore2016(String day, String answer) {
        assertThat(answer(measure(day, day, COURSE))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "from {0} on -> {1}")
    @CsvSource({
        "2045-12-30, 300.00",
        "2045-12-31, 300.00",
        "2046-01-01, no-rule-for-date",
        "2100-12-31, no-rule-for-date",
    })
    void hasNoRulesBeyondTheYearsTheProgrammePlans(String day, String answer) {
        assertThat(answer(measure(day, day, TRAINING))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "Hanau as {0} on {1} -> {2}")
    @CsvSource({
        "06435014, 2016-01-01, 300.00",
        "06435014, 2025-12-30, 300.00",
        "06435014, 2025-12-31, 300.00",
        "06435014, 2026-01-01, body-not-valid-on-date",
        "06435014, 2026-01-02, body-not-valid-on-date",
        "06415,    2025-12-30, body-not-valid-on-date",
        "06415,    2025-12-31, body-not-valid-on-date",
        "06415,    2026-01-01, 300.00",
        "06415,    2026-01-02, 300.00",
    })
    void takesTheKeyThatIsValidOnTheFirstDay(String ags, String day, String answer) {
        assertThat(answer(Office.inBody(measure(day, day, TRAINING), "hanau", ags))).isEqualTo(answer);
    }

    @Test
    void saysWhichKeyIsValidOnTheFirstDay() {
        var measure = Office.inBody(measure("2026-01-01", "2026-01-01", TRAINING), "hanau", "06435014");

        assertThat(assess(measure)).isEqualTo(
            new Assessment.Refused(
                Refusal.of(
                    Code.BODY_NOT_VALID_ON_DATE,
                    Map.of("ags", "06435014", "name", "Hanau", "from", "2026-01-01", "valid", "06415"))));
    }

    @ParameterizedTest(name = "{0} to {1} -> {2}")
    @CsvSource({
        "2016-12-15, 2016-12-30, 50.00",
        "2016-12-15, 2016-12-31, 50.00",
        "2016-12-15, 2017-01-01, crosses-year",
        "2016-12-31, 2017-01-01, crosses-year",
        "2017-01-01, 2017-01-01, 50.00",
    })
    void refusesAPeriodThatCrossesNewYear(String from, String to, String answer) {
        assertThat(answer(measure(from, to, COURSE))).isEqualTo(answer);
    }

    @Test
    void saysWhereToSplitAPeriodThatCrossesNewYear() {
        assertThat(assess(measure("2016-12-15", "2017-01-15", COURSE))).isEqualTo(
            new Assessment.Refused(
                Refusal.of(
                    Code.CROSSES_YEAR,
                    Map.of(
                        "from",
                        "2016-12-15",
                        "to",
                        "2017-01-15",
                        "lastDay",
                        "2016-12-31",
                        "newYear",
                        "2017-01-01"))));
    }

    @ParameterizedTest
    @EnumSource
    void fundsOnlyMunicipalCarriersOfACoordinationOffice(CarrierKind kind) {
        var office = Office.by(office("2016-01-01", "2016-12-31"), new Carrier("A", kind));
        var training = Office.by(measure("2016-05-07", "2016-05-08", TRAINING), new Carrier("A", kind));

        assertThat(answer(office)).isEqualTo(kind == CarrierKind.MUNICIPAL ? "50000.00" : "carrier-not-eligible");
        assertThat(answer(training)).isEqualTo("300.00");
    }

    @Test
    void checksInTheOrderOfTheContract() {
        var nothingToFund = new Details.GuideTraining(4, euros("0.01"), euros("1.00"), euros("0.00"));
        var church = new Carrier("A", CarrierKind.CHURCH);
        var hanau2015 = Office.inBody(measure("2015-12-31", "2016-01-01", COURSE), "hanau", "06415");
        var hanau2018 = Office.inBody(measure("2018-12-31", "2019-01-01", COURSE), "hanau", "06415");

        assertThat(answer(hanau2015)).isEqualTo("no-rule-for-date");
        assertThat(answer(hanau2018)).isEqualTo("body-not-valid-on-date");
        assertThat(answer(measure("2018-12-31", "2019-01-01", COURSE))).isEqualTo("crosses-year");
        assertThat(answer(measure("2018-12-31", "2018-12-31", COURSE))).isEqualTo("line-closed");
        assertThat(answer(Office.by(office("2016-12-31", "2017-01-01"), church))).isEqualTo("crosses-year");
        assertThat(answer(Office.by(office("2016-12-31", "2016-12-31"), church))).isEqualTo("carrier-not-eligible");
        assertThat(answer(measure("2016-12-31", "2017-01-01", nothingToFund))).isEqualTo("crosses-year");
        assertThat(answer(measure("2016-12-31", "2016-12-31", nothingToFund))).isEqualTo("over-financed");
    }

    @Test
    void checksTheAmountsBeforeTheEntitlements() {
        var details = new Details.Deutsch4U(10, euros("10.00"), euros("10.00"));
        var measure = measure("2016-02-01", "2016-02-29", details);

        assertThat(answer(Office.RULES.assess(measure, Office.Left.euros("0.00")))).isEqualTo("over-financed");
    }

    @Test
    void looksUpNoEntitlementOfAMeasureThatIsRefusedAnyway() {
        assertThat(Office.RULES.capsOf(office("2016-12-31", "2017-01-01"))).isEmpty();
        assertThat(Office.RULES.capsOf(office("2015-12-31", "2015-12-31"))).isEmpty();
    }

    private static Measure office(String from, String to) {
        var details = new Details.CoordinationOffice(
            List.of(staffed(from, to, "1")),
            euros("60000.00"),
            euros("0.00"));
        return measure(from, to, details);
    }
}
