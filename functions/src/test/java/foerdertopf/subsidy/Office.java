package foerdertopf.subsidy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import foerdertopf.ids.BodyId;
import foerdertopf.json.ProgrammeFile;
import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Hours;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.data.Reading;

/// The rules as shipped, and measures of Frankfurt am Main to try them on.
final class Office {

    static final Reading.Sound DATA = ProgrammeFile.load();
    static final SubsidyRules RULES = new SubsidyRules(DATA.programme(), DATA.bodies());
    static final BodyId FRANKFURT = new BodyId("frankfurt-am-main");
    static final Carrier SCHOOL = new Carrier("Volkshochschule Frankfurt", CarrierKind.MUNICIPAL);

    private Office() {}

    /// What is left of every entitlement, whatever its limit.
    record Left(Money euros, int weeks, Hours hours) implements Entitlements {

        static Left euros(String amount) {
            return new Left(Office.euros(amount), 0, Hours.ZERO);
        }

        static Left weeks(int weeks) {
            return new Left(Money.ZERO, weeks, Hours.ZERO);
        }

        @Override
        public Money eurosLeft(PoolId pool, Money limit) {
            return euros;
        }

        @Override
        public int weeksLeft(PoolId pool, int limit) {
            return weeks;
        }

        @Override
        public Hours hoursLeft(PoolId pool, Hours limit) {
            return hours;
        }
    }

    static Measure measure(String from, String to, Details details) {
        return measure(new Period(LocalDate.parse(from), LocalDate.parse(to)), details);
    }

    static Measure measure(Period period, Details details) {
        return new Measure(details.line(), FRANKFURT, "06412", SCHOOL, "F-1", period, details);
    }

    static Measure inBody(Measure measure, String id, String ags) {
        return new Measure(
            measure.line(),
            new BodyId(id),
            ags,
            measure.carrier(),
            measure.reference(),
            measure.period(),
            measure.details());
    }

    static Measure by(Measure measure, Carrier carrier) {
        return new Measure(
            measure.line(),
            measure.body(),
            measure.ags(),
            carrier,
            measure.reference(),
            measure.period(),
            measure.details());
    }

    static Measure called(Measure measure, String reference) {
        return new Measure(
            measure.line(),
            measure.body(),
            measure.ags(),
            measure.carrier(),
            reference,
            measure.period(),
            measure.details());
    }

    static Assessment assess(Measure measure) {
        return RULES.assess(measure, Entitlements.UNTOUCHED);
    }

    static Subsidy granted(Assessment assessment) {
        return switch (assessment) {
            case Assessment.Granted(var subsidy) -> subsidy;
            case Assessment.Refused(var refusal) -> throw new AssertionError("refused: " + refusal);
            case Assessment.NothingLeft(var pool) -> throw new AssertionError("nothing left of " + pool);
        };
    }

    static Subsidy granted(Measure measure) {
        return granted(assess(measure));
    }

    /// The amount, the code of the refusal, or the pool of which nothing is left.
    static String answer(Assessment assessment) {
        return switch (assessment) {
            case Assessment.Granted(var subsidy) -> subsidy.amount().toString();
            case Assessment.Refused(var refusal) -> refusal.code().text();
            case Assessment.NothingLeft(var pool) -> "nothing left of " + pool;
        };
    }

    static String answer(Measure measure) {
        return answer(assess(measure));
    }

    /// The limits as `rule amount`, the binding one with a star.
    static String trace(Subsidy subsidy) {
        var text = new StringBuilder();
        for (var limit : subsidy.trace()) {
            text.append(text.isEmpty() ? "" : ", ")
                .append(limit.rule())
                .append(' ')
                .append(limit.amount())
                .append(limit.binding() ? "*" : "");
        }
        return text.toString();
    }

    static Money euros(String amount) {
        return Money.parse(amount).orElseThrow();
    }

    static Details.Staffing staffed(String from, String to, String fte) {
        var share = fte.contains("/")
            ? Fraction.of(Long.parseLong(fte.substring(0, fte.indexOf('/'))),
                Long.parseLong(fte.substring(fte.indexOf('/') + 1)))
            : Fraction.parse(fte).orElseThrow();
        return new Details.Staffing(LocalDate.parse(from), LocalDate.parse(to), share);
    }

    /// So many weeks of the ISO year from the first given one on, each with the same hours.
    static Details.GuideDeployment weeks(int isoYear, int first, int howMany, String hours) {
        var weeks = new TreeMap<IsoWeek, Hours>();
        for (var number = first; number < first + howMany; number++) {
            weeks.put(new IsoWeek(isoYear, number), Hours.parse(hours).orElseThrow());
        }
        return new Details.GuideDeployment("L-1000", weeks);
    }

    static Details.GuideDeployment weeks(Map<Integer, String> hoursByWeekOf2016) {
        var weeks = new TreeMap<IsoWeek, Hours>();
        hoursByWeekOf2016
            .forEach((week, hours) -> weeks.put(new IsoWeek(2016, week), Hours.parse(hours).orElseThrow()));
        return new Details.GuideDeployment("L-1000", weeks);
    }
}
