package foerdertopf.programme.data;

import static foerdertopf.programme.data.ShippedData.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each way to break the data has its finding, and all are told at once.
class ProgrammeDataTest {

    private static final String PER_HOUR = "\"rule\": \"per-hour\", \"from\": \"2016-01-01\", \"value\": \"5.00 EUR\"";

    @Test
    void theDataAsShippedIsSound() {
        assertThat(shipped().findings()).isEmpty();
    }

    static Stream<Arguments> brokenRules() {
        return Stream.of(
            broken(
                shipped().withValue("guide-deployment", "per-hour", "2016-01-01", "6.00 EUR"),
                "values[4]: per-hour: a second value on 2016-01-01, beside that of values[0]"),
            broken(
                shipped().with(PER_HOUR, PER_HOUR + ", \"to\": \"2020-12-31\"")
                    .withValue("guide-deployment", "per-hour", "2020-12-31", "6.00 EUR"),
                "values[0]: per-hour: a second value on 2020-12-31, beside that of values[4]"),
            broken(
                shipped().with(PER_HOUR, PER_HOUR + ", \"to\": \"2020-12-31\"")
                    .withValue("guide-deployment", "per-hour", "2021-01-02", "6.00 EUR"),
                "guide-deployment: no per-hour from 2021-01-01 on"),
            broken(
                shipped().with(PER_HOUR, PER_HOUR + ", \"to\": \"2015-12-31\""),
                "values[3]: per-hour: ends before it begins"),
            broken(
                shipped().withoutValue("guide-deployment", "weeks-per-year", "2016-01-01"),
                "guide-deployment: no weeks-per-year from 2016-01-01 on"),
            broken(
                shipped().withoutValue("guide-training", "per-participant", "2016-01-01"),
                "guide-training: the line has no rules"),
            broken(
                shipped().withValue("gardening", "per-hour", "2016-01-01", "6.00 EUR"),
                "values[0]: unknown line \"gardening\""),
            broken(
                shipped().withValue("guide-training", "per-hour", "2016-01-01", "6.00 EUR"),
                "values[0]: the line guide-training knows no rule per-hour"),
            broken(
                shipped().with("\"5.00 EUR\"", "\"5,00 EUR\""),
                "values[3]: per-hour cannot be \"5,00 EUR\""),
            broken(shipped().with("\"5.00 EUR\"", "\"5.00\""), "values[3]: per-hour cannot be \"5.00\""),
            broken(shipped().with("\"5.00 EUR\"", "\"0.00 EUR\""), "values[3]: per-hour cannot be \"0.00 EUR\""),
            broken(shipped().with("\"50 %\"", "\"100.01 %\""), "values[2]: share cannot be \"100.01 %\""),
            broken(shipped().with("\"50 %\"", "\"0 %\""), "values[2]: share cannot be \"0 %\""),
            broken(shipped().with("\"46 weeks\"", "\"0 weeks\""), "values[4]: weeks-per-year cannot be \"0 weeks\""),
            broken(shipped().with("\"46 weeks\"", "\"54 weeks\""), "values[4]: weeks-per-year cannot be \"54 weeks\""),
            broken(shipped().with("\"46 weeks\"", "\"46.5 weeks\""),
                "values[4]: weeks-per-year cannot be \"46.5 weeks\""),
            broken(
                shipped().withValue("guide-deployment", "hours-per-year", "2024-01-01", "0.00 hours"),
                "values[0]: hours-per-year cannot be \"0.00 hours\""),
            broken(shipped().with("\"yes\"", "\"perhaps\""), "values[7]: closed cannot be \"perhaps\""),
            broken(
                shipped().with("\"limit\": \"1500000.00 EUR\"", "\"limit\": \"1500000.00 EUR\", \"leases\": \"no\""),
                "budgets[1]: leases cannot be \"no\""),
            broken(shipped().with("\"municipal\"", "\"all\""), "values[1]: carriers cannot be \"all\""),
            broken(shipped().with("\"never\"", "\"sometimes\""), "values[13]: part cannot be \"sometimes\""),
            broken(
                shipped().with(PER_HOUR, PER_HOUR.replace("2016-01-01", "2016-02-30")),
                "values[3]: from cannot be \"2016-02-30\""));
    }

    static Stream<Arguments> brokenSources() {
        var zeros = "{ \"leadingZeros\": \"do-not-count\"";
        return Stream.of(
            broken(shipped().with(zeros, zeros.replace("do-not-count", "no")),
                "guides[0]: leadingZeros cannot be \"no\""),
            broken(shipped().with(zeros, "{ \"zeros\": \"count\""), "guides[0]: leadingZeros is missing"),
            broken(
                shipped().with(zeros, zeros + ", \"source\": \"D\", \"citation\": \"x\" }, " + zeros),
                "guides: more than one row says how they are issued"),
            broken(shipped().with(PER_HOUR + ", \"source\": \"S\"", PER_HOUR), "values[3]: source is missing"),
            broken(
                shipped().with(PER_HOUR + ", \"source\": \"S\"", PER_HOUR + ", \"source\": \"X\""),
                "values[3]: source cannot be \"X\""),
            broken(
                shipped().with("slides of 30 Sep 2016: 5.00 EUR an hour", " "),
                "values[3]: citation is missing"),
            broken(
                shipped().with(PER_HOUR, PER_HOUR + ", \"note\": \"old\""),
                "values[3]: unknown field note"));
    }

    static Stream<Arguments> brokenBudgets() {
        return Stream.of(
            broken(shipped().with("4600000.00 EUR", "4.6 Mio"), "budgets[0]: limit cannot be \"4.6 Mio\""),
            broken(
                shipped().with("\"wir\", \"from\": \"2016\", \"limit\"", "\"wir\", \"from\": \"16\", \"limit\""),
                "budgets[0]: from cannot be \"16\""),
            broken(
                shipped().with("\"wir\", \"from\": \"2016\", \"limit\"", "\"wir\", \"from\": \"2017\", \"limit\""),
                "coordination-office: no budget pays it in 2016"),
            broken(
                shipped().with(
                    "\"wir\", \"from\": \"2016\", \"limit\"",
                    "\"wir\", \"from\": \"2016\", \"to\": \"2019\", \"limit\""),
                "guide-training: no budget pays it in 2020"),
            broken(
                shipped().with("\"innovative-project\", \"budget\": \"wir\"",
                    "\"innovative-project\", \"budget\": \"wi\""),
                "draws: no budget wi"),
            broken(
                shipped().with("\"innovative-project\", \"budget\"", "\"guide-training\", \"budget\""),
                "draws[3]: guide-training: a second value on 2016-01-01, beside that of draws[1]"),
            broken(
                shipped().with("\"innovative-project\", \"budget\"", "\"gardening\", \"budget\""),
                "draws[1]: line cannot be \"gardening\""),
            broken(shipped().with("\"budget\": \"wir\"", "\"budget\": \"W I R\""),
                "budgets[0]: budget cannot be \"W I R\""));
    }

    /// Every year that is planned is looked at.
    static Stream<Arguments> budgetsThatEnd() {
        var limit = "\"wir\", \"from\": \"2016\", \"limit\"";
        var draw = "\"guide-training\", \"budget\": \"wir\", \"from\": \"2016\"";
        return Stream.of(
            broken(
                shipped().with(limit, limit.replace("\"limit\"", "\"to\": \"2030\", \"limit\"")),
                "guide-training: no budget pays it in 2031"),
            broken(
                shipped().with(draw, draw + ", \"to\": \"2030\""),
                "guide-training: no budget pays it in 2031"),
            broken(
                shipped().with(draw, draw + ", \"to\": \"2030\"")
                    .withValue("guide-training", "per-participant", "2040-01-01", "80.00 EUR"),
                "guide-training: no budget pays it in 2041"));
    }

    static Stream<Arguments> brokenYears() {
        return Stream.of(
            broken(shipped().with(", \"to\": \"2045\"", ""), "years[0]: to is missing"),
            broken(shipped().with("\"to\": \"2045\"", "\"to\": \"45\""), "years[0]: to cannot be \"45\""),
            broken(shipped().with("\"to\": \"2045\"", "\"to\": \"2015\""), "years[0]: years: ends before it begins"),
            broken(shipped().with("\"years\"", "\"yeers\""), "years: no row says which years are planned"),
            broken(shipped().withYears("2045", "2050"), "years: 2045 does not follow on the years before"),
            broken(shipped().withYears("2047", "2050"), "years: 2047 does not follow on the years before"),
            broken(
                shipped().withYears("2046", "2064"),
                "budgets: there are 98 in all years, more than the 97 that one closing can turn"));
    }

    @Test
    void takesAsManyYearsAsAClosingCanTurn() {
        assertThat(shipped().withYears("2046", "2063").findings()).isEmpty();
    }

    static Stream<Arguments> brokenFiles() {
        return Stream.of(
            broken(shipped().with("\"programme\": \"wir\",", ""), "head: programme is missing"),
            broken(shipped().with("\"name\"", "\"nome\""), "head: unknown field nome"),
            broken(shipped().with("\"draws\"", "\"drows\""), "drows: unknown section"),
            broken(shipped().with("\"count\": \"33\"", "\"count\": 33"), "bodies[0].count: no text"),
            broken(shipped().with("\"programme\": \"wir\",", "\"programme\": [1],"), "programme[0]: no JSON object"),
            broken(new ShippedData("[]", shipped().bodies()), "the file is no JSON object"),
            broken(new ShippedData("{", shipped().bodies()), "no JSON from line 1, column 2 on"),
            broken(
                shipped().with("\"programme\": \"wir\",", "\"programme\": \"wir\", \"programme\": \"wir\","),
                "/programme: given twice"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"brokenRules", "brokenSources", "brokenBudgets", "budgetsThatEnd", "brokenYears", "brokenFiles"})
    void namesWhatIsBroken(ShippedData data, String finding) {
        assertThat(data.findings()).contains(finding);
    }

    @Test
    void findsAGapBetweenTwoVersionsOfALine() {
        var data = shipped()
            .with(
                "\"rule\": \"per-participant\", \"from\": \"2016-01-01\"",
                "\"rule\": \"per-participant\", \"from\": \"2016-01-01\", \"to\": \"2019-12-31\"")
            .withValue("guide-training", "per-participant", "2021-01-01", "80.00 EUR");

        assertThat(data.findings()).containsExactly("guide-training: no rules from 2020-01-01 to 2020-12-31");
    }

    @Test
    void takesALineThatEnds() {
        var ended = shipped()
            .with(
                "\"rule\": \"per-participant\", \"from\": \"2016-01-01\"",
                "\"rule\": \"per-participant\", \"from\": \"2016-01-01\", \"to\": \"2019-12-31\"");

        assertThat(ended.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 weeks", "46 weeks", "53 weeks"})
    void takesEveryNumberOfWeeksAYearCanHave(String weeks) {
        assertThat(shipped().with("\"46 weeks\"", "\"" + weeks + "\"").findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01 %", "33.33 %", "100 %"})
    void takesEveryShareUpToTheWhole(String share) {
        assertThat(shipped().with("\"50 %\"", "\"" + share + "\"").findings()).isEmpty();
    }

    /// No further findings follow from a day that cannot be read but those about the value being absent.
    @Test
    void leavesOutAValueWhoseDayCannotBeRead() {
        assertThat(shipped().with(PER_HOUR, PER_HOUR.replace("2016-01-01", "1.1.2016")).findings()).containsExactly(
            "values[3]: from cannot be \"1.1.2016\"",
            "guide-deployment: no per-hour from 2016-01-01 on");
    }

    @Test
    void tellsEverythingAtOnce() {
        var data = shipped()
            .with("\"5.00 EUR\"", "\"5 Euro\"")
            .with("\"46 weeks\"", "\"60 weeks\"")
            .withBodies("06534014", "6534014");

        assertThat(data.findings()).containsExactly(
            "values[3]: per-hour cannot be \"5 Euro\"",
            "values[4]: weeks-per-year cannot be \"60 weeks\"",
            "bodies.csv line 33: the ags of a Sonderstatusstadt cannot be \"6534014\"",
            "bodies.csv line 33: in_district cannot be \"06534\"");
    }

    private static Arguments broken(ShippedData data, String finding) {
        return Arguments.of(data, finding);
    }
}
