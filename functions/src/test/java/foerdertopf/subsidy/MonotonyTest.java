package foerdertopf.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.function.Function;

import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Hours;
import foerdertopf.programme.FundingLine;
import foerdertopf.subsidy.Details.Staffing;
import org.junit.jupiter.api.Test;

/// More work never gets less, and more money of others never gets more, where the rule says so.
class MonotonyTest {

    private static final int MEASURES = 1_000;
    private static final Money CENT = new Money(1);

    @Test
    void moreUnitsOrCostsOfACourseNeverGetLess() {
        neverLess(FundingLine.DEUTSCH4U, Details.Deutsch4U.class, d -> more4U(d, 1, Money.ZERO, Money.ZERO));
        neverLess(FundingLine.DEUTSCH4U, Details.Deutsch4U.class, d -> more4U(d, 0, CENT, Money.ZERO));
        neverMore(FundingLine.DEUTSCH4U, Details.Deutsch4U.class, d -> more4U(d, 0, Money.ZERO, CENT));
    }

    @Test
    void moreParticipantUnitsNeverGetLess() {
        neverLess(
            FundingLine.LANGUAGE_COURSE,
            Details.LanguageCourse.class,
            d -> new Details.LanguageCourse(d.participantUnits() + 1));
    }

    @Test
    void moreParticipantsOrCostsOfATrainingNeverGetLess() {
        neverLess(
            FundingLine.GUIDE_TRAINING,
            Details.GuideTraining.class,
            d -> new Details.GuideTraining(d.participants() + 1, d.costs(), d.fees(), d.otherFunds()));
        neverLess(
            FundingLine.GUIDE_TRAINING,
            Details.GuideTraining.class,
            d -> new Details.GuideTraining(d.participants(), d.costs().plus(CENT), d.fees(), d.otherFunds()));
        neverMore(
            FundingLine.GUIDE_TRAINING,
            Details.GuideTraining.class,
            d -> new Details.GuideTraining(d.participants(), d.costs(), d.fees().plus(CENT), d.otherFunds()));
    }

    /// A further week may displace a later one with more hours, so only hours within a week are monotone.
    @Test
    void moreHoursInAWeekNeverGetLess() {
        neverLess(FundingLine.GUIDE_DEPLOYMENT, Details.GuideDeployment.class, details -> {
            var weeks = new TreeMap<>(details.weeks());
            weeks.computeIfPresent(weeks.lastKey(), (_, hours) -> hours.plus(new Hours(1)));
            return new Details.GuideDeployment(details.guide(), weeks);
        });
    }

    @Test
    void aGreaterShareOfAPostOrMoreStaffCostsNeverGetLess() {
        neverLess(
            FundingLine.COORDINATION_OFFICE,
            Details.CoordinationOffice.class,
            d -> new Details.CoordinationOffice(
                d.staffing().stream().map(MonotonyTest::more).toList(),
                d.staffCosts(),
                d.otherFunds()));
        neverLess(
            FundingLine.COORDINATION_OFFICE,
            Details.CoordinationOffice.class,
            d -> new Details.CoordinationOffice(d.staffing(), d.staffCosts().plus(CENT), d.otherFunds()));
        neverMore(
            FundingLine.COORDINATION_OFFICE,
            Details.CoordinationOffice.class,
            d -> new Details.CoordinationOffice(d.staffing(), d.staffCosts(), d.otherFunds().plus(CENT)));
    }

    /// Asking for a cent more may complete the financing, but a cent more of others' money never raises the subsidy of a
    /// project that had one.
    @Test
    void moreMoneyOfOthersNeverGetsAProjectMore() {
        neverMore(
            FundingLine.INNOVATIVE_PROJECT,
            Details.InnovativeProject.class,
            d -> new Details.InnovativeProject(
                d.totalExpenses(),
                d.ineligibleExpenses(),
                d.ownContribution(),
                d.otherFunds().plus(CENT),
                d.projectIncome(),
                d.requested(),
                d.focus(),
                d.concept()));
    }

    private static Details.Deutsch4U more4U(Details.Deutsch4U details, int units, Money costs, Money others) {
        return new Details.Deutsch4U(
            details.units() + units,
            details.costs().plus(costs),
            details.otherFunds().plus(others));
    }

    private static Staffing more(Staffing stretch) {
        return new Staffing(
            stretch.from(),
            stretch.to(),
            stretch.fte().plus(Fraction.of(1, 100)).atMost(Fraction.ONE));
    }

    private static <D extends Details> void neverLess(FundingLine line, Class<D> type, Function<D, Details> change) {
        RandomMeasures.of(line, MEASURES).forEach(measure -> {
            var before = amount(measure);
            var after = amount(changed(measure, type, change));
            assertThat(after).as("%s", measure).isGreaterThanOrEqualTo(before);
        });
    }

    private static <D extends Details> void neverMore(FundingLine line, Class<D> type, Function<D, Details> change) {
        RandomMeasures.of(line, MEASURES).filter(measure -> amount(measure).isPositive()).forEach(measure -> {
            var after = amount(changed(measure, type, change));
            assertThat(after).as("%s", measure).isLessThanOrEqualTo(amount(measure));
        });
    }

    private static <D extends Details> Measure changed(Measure measure, Class<D> type, Function<D, Details> change) {
        return Office.measure(measure.period(), change.apply(type.cast(measure.details())));
    }

    private static Money amount(Measure measure) {
        return Office.assess(measure) instanceof Assessment.Granted(var subsidy) ? subsidy.amount() : Money.ZERO;
    }
}
