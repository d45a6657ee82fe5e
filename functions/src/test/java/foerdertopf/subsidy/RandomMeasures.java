package foerdertopf.subsidy;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Hours;
import foerdertopf.programme.FundingLine;
import foerdertopf.subsidy.Details.Staffing;

/// Measures made up at random from a seed: sizes of the office's daily life, with small and odd ones among them.
final class RandomMeasures {

    private static final List<Fraction> SHARES = List.of(
        Fraction.ONE,
        Fraction.of(1, 2),
        Fraction.of(3333, 10_000),
        Fraction.of(33_333_333, 100_000_000),
        Fraction.of(6, 10),
        Fraction.of(1, 100_000_000));

    private final Random random;

    RandomMeasures(long seed) {
        this.random = new Random(seed);
    }

    static Stream<Measure> of(FundingLine line, int howMany) {
        return Stream.iterate(1L, seed -> seed + 1).limit(howMany).map(seed -> new RandomMeasures(seed).next(line));
    }

    Measure next(FundingLine line) {
        var period = period();
        var details = switch (line) {
            case COORDINATION_OFFICE -> new Details.CoordinationOffice(staffing(period), money(60_000), money(5_000));
            case INNOVATIVE_PROJECT -> project();
            case GUIDE_DEPLOYMENT -> guide(period);
            case GUIDE_TRAINING ->
                new Details.GuideTraining(1 + random.nextInt(40), money(3_000), money(300), money(300));
            case LANGUAGE_COURSE -> new Details.LanguageCourse(1 + random.nextInt(10_000));
            case DEUTSCH4U -> new Details.Deutsch4U(1 + random.nextInt(400), money(15_000), money(4_000));
        };
        return Office.measure(period, details);
    }

    /// Within one of the years 2016 to 2018: most days lie before the language course was closed.
    Period period() {
        var year = 2016 + random.nextInt(3);
        var from = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        var days = LocalDate.of(year, 12, 31).getDayOfYear() - from.getDayOfYear() + 1;
        return new Period(from, from.plusDays(random.nextInt(days)));
    }

    Money money(int upToEuros) {
        return random.nextInt(8) == 0 ? new Money(random.nextInt(3)) : new Money(random.nextInt(upToEuros * 100));
    }

    List<Staffing> staffing(Period period) {
        var days = (int) (period.to().toEpochDay() - period.from().toEpochDay()) + 1;
        var stretches = new ArrayList<Staffing>();
        for (var i = random.nextInt(4); i >= 0; i--) {
            var first = random.nextInt(days);
            var last = first + random.nextInt(days - first);
            stretches.add(
                new Staffing(
                    period.from().plusDays(first),
                    period.from().plusDays(last),
                    SHARES.get(random.nextInt(SHARES.size()))));
        }
        return stretches;
    }

    Hours hours() {
        return new Hours(1 + random.nextInt(4_000));
    }

    /// What is left of an entitlement: all, some, next to nothing.
    Entitlements left() {
        return new Office.Left(money(12_000), random.nextInt(50), new Hours(random.nextInt(30_000)));
    }

    private Details.InnovativeProject project() {
        var total = money(100_000);
        var own = new Money(total.cents() * random.nextInt(60) / 100);
        var others = new Money(total.cents() * random.nextInt(60) / 100);
        return new Details.InnovativeProject(
            total,
            random.nextBoolean() ? Money.ZERO : money(1_000),
            own,
            others,
            random.nextBoolean() ? Money.ZERO : money(500),
            random.nextBoolean()
                ? new Details.Requested.WhatTheRulesGive()
                : new Details.Requested.AtMost(money(60_000).plus(new Money(1))),
            Details.Focus.NOT_STATED,
            Details.Concept.NONE);
    }

    /// Weeks of the ISO year of the first day, which may be the year before.
    private Details.GuideDeployment guide(Period period) {
        var year = period.from().get(IsoFields.WEEK_BASED_YEAR);
        var weeks = new TreeMap<IsoWeek, Hours>();
        IntStream.rangeClosed(1, IsoWeek.weeksOf(year))
            .mapToObj(number -> new IsoWeek(year, number))
            .filter(week -> week.sharesADayWith(period))
            .filter(_ -> weeks.isEmpty() || random.nextInt(8) > 0)
            .forEach(week -> weeks.put(week, hours()));
        return new Details.GuideDeployment("L-1000", weeks);
    }
}
