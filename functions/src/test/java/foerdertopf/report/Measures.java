package foerdertopf.report;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import foerdertopf.ids.BodyId;
import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Hours;
import foerdertopf.programme.FundingLine;
import foerdertopf.subsidy.Carrier;
import foerdertopf.subsidy.CarrierKind;
import foerdertopf.subsidy.Details;
import foerdertopf.subsidy.IsoWeek;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Period;

/// Measures whose subsidies are known by heart.
final class Measures {

    static final BodyId FRANKFURT = new BodyId("frankfurt-am-main");
    static final BodyId KASSEL = new BodyId("kassel");

    private Measures() {}

    /// A full post all year: 50 000.00.
    static Measure post(BodyId body) {
        var period = period("2016-01-01", "2016-12-31");
        return measure(body, FundingLine.COORDINATION_OFFICE, "KS-1", period, new Details.CoordinationOffice(
            List.of(new Details.Staffing(period.from(), period.to(), Fraction.ONE)),
            Money.ofEuros(90_000),
            Money.ZERO));
    }

    /// 75.00 each.
    static Measure training(BodyId body, String reference, int participants) {
        return measure(body, FundingLine.GUIDE_TRAINING, reference, period("2016-05-07", "2016-05-08"),
            new Details.GuideTraining(participants, Money.ofEuros(9_000_000), Money.ZERO, Money.ZERO));
    }

    /// The same in another year.
    static Measure inYear(int year, Measure measure) {
        var period = measure.period();
        var moved = new Period(period.from().withYear(year), period.to().withYear(year));
        return new Measure(
            measure.line(), measure.body(), measure.ags(), measure.carrier(), measure.reference(), moved,
            measure.details());
    }

    /// 1.00 each.
    static Measure languageCourse(BodyId body, String reference, int participantUnits) {
        return measure(body, FundingLine.LANGUAGE_COURSE, reference, period("2016-04-04", "2016-04-29"),
            new Details.LanguageCourse(participantUnits));
    }

    /// 35.00 each, at most 10 500.00.
    static Measure course(BodyId body, String reference, int units) {
        return measure(body, FundingLine.DEUTSCH4U, reference, period("2016-02-01", "2016-06-30"),
            new Details.Deutsch4U(units, Money.ofEuros(90_000), Money.ZERO));
    }

    /// Two hours, 10.00, in each of the weeks.
    static Measure guide(BodyId body, String pseudonym, int firstWeek, int lastWeek) {
        var weeks = new TreeMap<IsoWeek, Hours>();
        for (var week = firstWeek; week <= lastWeek; week++) {
            weeks.put(new IsoWeek(2016, week), new Hours(200));
        }
        return measure(body, FundingLine.GUIDE_DEPLOYMENT, "L-" + firstWeek, period("2016-01-04", "2016-12-31"),
            new Details.GuideDeployment(pseudonym, weeks));
    }

    private static Measure measure(
        BodyId body, FundingLine line, String reference, Period period, Details details) {
        var ags = body.equals(KASSEL) ? "06611" : "06412";
        var carrier = new Carrier("Volkshochschule", CarrierKind.MUNICIPAL);
        return new Measure(line, body, ags, carrier, reference, period, details);
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
