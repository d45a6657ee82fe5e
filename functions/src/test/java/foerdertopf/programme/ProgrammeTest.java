package foerdertopf.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;

import foerdertopf.json.ProgrammeFile;
import foerdertopf.money.Money;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.RuleVersion.Carriers;
import foerdertopf.programme.RuleVersion.NewYear;
import foerdertopf.programme.data.ShippedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeTest {

    private static final Programme WIR = ProgrammeFile.load().programme();

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "DEUTSCH4U,           2015-12-31, none",
        "DEUTSCH4U,           2016-01-01, deutsch4u/2016-01-01",
        "DEUTSCH4U,           2018-10-01, deutsch4u/2016-01-01",
        "DEUTSCH4U,           2018-10-02, deutsch4u/2018-10-02",
        "DEUTSCH4U,           2018-10-03, deutsch4u/2018-10-02",
        "DEUTSCH4U,           2045-12-31, deutsch4u/2018-10-02",
        "DEUTSCH4U,           2046-01-01, none",
        "LANGUAGE_COURSE,     2018-10-01, language-course/2016-01-01",
        "LANGUAGE_COURSE,     2018-10-02, language-course/2018-10-02",
        "COORDINATION_OFFICE, 2020-02-29, coordination-office/2016-01-01",
        "GUIDE_DEPLOYMENT,    2020-02-29, guide-deployment/2016-01-01",
    })
    void rulesAreThoseOfTheFirstDay(FundingLine line, LocalDate day, String id) {
        assertThat(WIR.ruleFor(line, day).map(RuleVersion::id).orElse("none")).isEqualTo(id);
    }

    @Test
    void hasTheRatesOfItsSources() {
        assertThat(rule(FundingLine.COORDINATION_OFFICE, "2016-01-01")).isEqualTo(
            new LineRule.CoordinationOffice(Money.ofEuros(50_000)));
        assertThat(rule(FundingLine.GUIDE_DEPLOYMENT, "2016-01-01")).isEqualTo(
            new LineRule.GuideDeployment(Money.ofEuros(5), 46, new LineRule.HoursCap.None()));
        assertThat(rule(FundingLine.DEUTSCH4U, "2018-10-01")).isEqualTo(
            new LineRule.Deutsch4U(Money.ofEuros(35), Money.ofEuros(10_500)));
        assertThat(rule(FundingLine.DEUTSCH4U, "2018-10-02")).isEqualTo(
            new LineRule.Deutsch4U(Money.ofEuros(40), Money.ofEuros(12_000)));
        assertThat(rule(FundingLine.LANGUAGE_COURSE, "2018-10-02")).isEqualTo(new LineRule.Closed());
    }

    @Test
    void everyValueBearsItsSource() {
        var version = WIR.version("deutsch4u/2018-10-02").orElseThrow();

        assertThat(version.citations()).extracting(Citation::rule, Citation::value, Citation::mark)
            .containsExactly(
                tuple("new-year", "may-cross", Mark.D),
                tuple("per-course", "12000.00 EUR", Mark.W),
                tuple("per-unit", "40.00 EUR", Mark.W));
        assertThat(WIR.versions()).flatExtracting(RuleVersion::citations)
            .isNotEmpty()
            .allSatisfy(
                citation -> assertThat(citation.text()).isNotBlank());
    }

    @Test
    void everyBudgetBearsTheSourcesOfItsLimitAndItsLines() {
        var data = ShippedData.shipped().sound().programme();

        assertThat(data.budgets()).extracting(BudgetRule::name).containsExactlyInAnyOrder("wir", "deutsch4u");
        assertThat(data.budgets()).allSatisfy(
            budget -> assertThat(budget.citations()).hasSize(1 + budget.lines().size())
                .extracting(Citation::mark)
                .contains(Mark.S, Mark.D));
    }

    @ParameterizedTest
    @EnumSource
    void onlyACoordinationOfficeIsForMunicipalCarriersAndOnlyDeutsch4UMayCrossNewYear(FundingLine line) {
        var version = WIR.ruleFor(line, LocalDate.of(2016, 1, 1)).orElseThrow();

        assertThat(version.carriers() == Carriers.MUNICIPAL).isEqualTo(line == FundingLine.COORDINATION_OFFICE);
        assertThat(version.newYear() == NewYear.MAY_CROSS).isEqualTo(line == FundingLine.DEUTSCH4U);
    }

    @Test
    void hasTwoBudgetsInEveryYearItPlans() {
        assertThat(WIR.budgetsOf(2015)).isEmpty();
        assertThat(WIR.budgetsOf(2016)).containsExactlyInAnyOrder(
            new YearlyBudget(new PoolId("wir-2016"), Money.ofEuros(4_600_000)),
            new YearlyBudget(new PoolId("deutsch4u-2016"), Money.ofEuros(1_500_000)));
        assertThat(WIR.budgetsOf(2045)).hasSize(2);
        assertThat(WIR.budgetsOf(2046)).isEmpty();
        assertThat(WIR.budget(new PoolId("wir-2046"))).isEmpty();
        assertThat(WIR.budgetFor(FundingLine.GUIDE_TRAINING, 2046)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachLineIsPaidFromOneOfThem(FundingLine line) {
        var expected = line == FundingLine.DEUTSCH4U ? "deutsch4u-2017" : "wir-2017";

        assertThat(WIR.budgetFor(line, 2017).map(budget -> budget.pool().value())).contains(expected);
        assertThat(WIR.budgetFor(line, 2015)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAProjectNeverGetsAPart(FundingLine line) {
        assertThat(WIR.paysParts(line, LocalDate.of(2016, 1, 1))).isEqualTo(line != FundingLine.INNOVATIVE_PROJECT);
    }

    @Test
    void partsAreADatedRuleOfALine() {
        var changed = ShippedData.shipped()
            .withValue("guide-training", "part", "2020-01-01", "never")
            .sound()
            .programme();

        assertThat(changed.paysParts(FundingLine.GUIDE_TRAINING, LocalDate.of(2019, 12, 31))).isTrue();
        assertThat(changed.paysParts(FundingLine.GUIDE_TRAINING, LocalDate.of(2020, 1, 1))).isFalse();
        assertThat(changed.paysParts(FundingLine.GUIDE_TRAINING, LocalDate.of(2020, 1, 2))).isFalse();
    }

    @Test
    void findsABudgetByItsPool() {
        assertThat(WIR.budget(new PoolId("wir-2016")).map(YearlyBudget::limit)).contains(Money.ofEuros(4_600_000));
        assertThat(WIR.budget(new PoolId("wir-2015"))).isEmpty();
        assertThat(WIR.budget(new PoolId("dream-2016"))).isEmpty();
        assertThat(WIR.budget(new PoolId("post/hanau/2016"))).isEmpty();
    }

    @Test
    void aRateChangesWithOneDatedLine() {
        var changed = ShippedData.shipped()
            .withValue("guide-deployment", "per-hour", "2021-07-01", "6.50 EUR")
            .sound()
            .programme();

        assertThat(changed.versions()).hasSize(WIR.versions().size() + 1);
        assertThat(changed.ruleFor(FundingLine.GUIDE_DEPLOYMENT, LocalDate.of(2021, 6, 30)))
            .map(RuleVersion::rule)
            .isEqualTo(WIR.ruleFor(FundingLine.GUIDE_DEPLOYMENT, LocalDate.of(2021, 6, 30)).map(RuleVersion::rule));
        assertThat(changed.version("guide-deployment/2021-07-01").map(RuleVersion::rule)).contains(
            new LineRule.GuideDeployment(
                new Money(650),
                46,
                new LineRule.HoursCap.None()));
    }

    @Test
    void laterYearsAreAddedWithOneLine() {
        var extended = ShippedData.shipped().withYears("2046", "2050").sound().programme();

        assertThat(extended.years()).isEqualTo(new Validity(LocalDate.of(2016, 1, 1), LocalDate.of(2050, 12, 31)));
        assertThat(extended.budgetsOf(2050)).hasSize(2);
        assertThat(extended.ruleFor(FundingLine.GUIDE_TRAINING, LocalDate.of(2050, 12, 31))).isPresent();
    }

    @Test
    void aLimitOfLaterYearsChangesWithOneLine() {
        var first = "\"budgets\": [";
        var changed = ShippedData.shipped()
            .with(
                first,
                first
                    + "{\"budget\":\"wir\",\"from\":\"2020\",\"limit\":\"5000000.00 EUR\",\"source\":\"W\",\"citation\":\"-\"},")
            .sound()
            .programme();

        assertThat(List.of(2019, 2020, 2030)).map(year -> changed.budgetFor(FundingLine.GUIDE_TRAINING, year))
            .extracting(budget -> budget.orElseThrow().limit())
            .containsExactly(Money.ofEuros(4_600_000), Money.ofEuros(5_000_000), Money.ofEuros(5_000_000));
    }

    private static LineRule rule(FundingLine line, String day) {
        return WIR.ruleFor(line, LocalDate.parse(day)).orElseThrow().rule();
    }
}
