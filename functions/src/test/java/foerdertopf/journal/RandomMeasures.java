package foerdertopf.journal;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import foerdertopf.ids.BodyId;
import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Hours;
import foerdertopf.programme.FundingLine;
import foerdertopf.subsidy.Carrier;
import foerdertopf.subsidy.CarrierKind;
import foerdertopf.subsidy.Details;
import foerdertopf.subsidy.Details.Concept;
import foerdertopf.subsidy.Details.Focus;
import foerdertopf.subsidy.Details.Requested;
import foerdertopf.subsidy.Details.Staffing;
import foerdertopf.subsidy.IsoWeek;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Period;

/// Measures of every line with all that a field may hold, the same ones for the same seed.
final class RandomMeasures {

    private static final List<String> LETTERS = List.of(
        "a", "e", "Z", "0", "9", " ", ".", "-", "\"", ";", "ü", "ß", "Ł", "\u0000", "\u2028", "\uFFFF", "😀", "\uD83D");

    private final RandomGenerator random;

    RandomMeasures(RandomGenerator random) {
        this.random = random;
    }

    Measure measure(FundingLine line) {
        var from = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(5_000));
        var period = new Period(from, from.plusDays(random.nextInt(400)));
        return new Measure(
            line,
            new BodyId(text(8)),
            text(5),
            new Carrier(text(30), oneOf(CarrierKind.values())),
            text(200),
            period,
            details(line, period));
    }

    /// Any letters, half a surrogate pair too.
    String text(int most) {
        var text = new StringBuilder();
        IntStream.range(0, random.nextInt(most + 1))
            .forEach(_ -> text.append(LETTERS.get(random.nextInt(LETTERS.size()))));
        return text.toString();
    }

    Money money() {
        return new Money(random.nextLong(-1, 10_000_000_000L));
    }

    <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Details details(FundingLine line, Period period) {
        return switch (line) {
            case COORDINATION_OFFICE -> new Details.CoordinationOffice(
                IntStream.range(0, random.nextInt(4)).mapToObj(_ -> staffing(period)).toList(), money(), money());
            case INNOVATIVE_PROJECT -> new Details.InnovativeProject(
                money(), money(), money(), money(), money(), requested(), oneOf(Focus.values()), concept());
            case GUIDE_DEPLOYMENT -> guide(period);
            case GUIDE_TRAINING -> new Details.GuideTraining(1 + random.nextInt(1_000_000), money(), money(), money());
            case LANGUAGE_COURSE -> new Details.LanguageCourse(1 + random.nextInt(1_000_000));
            case DEUTSCH4U -> new Details.Deutsch4U(1 + random.nextInt(1_000_000), money(), money());
        };
    }

    private Staffing staffing(Period period) {
        var hundredMillionths = Fraction.of(1 + random.nextLong(100_000_000), 100_000_000);
        return new Staffing(period.from(), period.to(), hundredMillionths);
    }

    private Requested requested() {
        return random.nextBoolean() ? new Requested.WhatTheRulesGive() : new Requested.AtMost(money());
    }

    private Concept concept() {
        return random.nextBoolean()
            ? Concept.NONE
            : new Concept(
                text(2_000), text(9), text(0), text(20), text(1), text(30), text(2_000), text(5));
    }

    private Details guide(Period period) {
        var weeks = new TreeMap<IsoWeek, Hours>();
        var first = new IsoWeek(
            period.from().get(IsoFields.WEEK_BASED_YEAR), period.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        IntStream.rangeClosed(0, random.nextInt(5))
            .map(step -> Math.min(first.number() + step, IsoWeek.weeksOf(first.year())))
            .mapToObj(number -> new IsoWeek(first.year(), number))
            .filter(week -> week.sharesADayWith(period))
            .forEach(week -> weeks.put(week, new Hours(1 + random.nextInt(16_800))));
        return new Details.GuideDeployment("L-" + random.nextInt(100_000), weeks);
    }
}
