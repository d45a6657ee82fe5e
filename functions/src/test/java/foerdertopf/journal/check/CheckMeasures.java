package foerdertopf.journal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/// One measure of each line.
final class CheckMeasures {

    static final BodyId BODY = new BodyId("frankfurt-am-main");

    private static final Money MUCH = Money.ofEuros(9_000_000);

    private CheckMeasures() {}

    static Measure post() {
        var year = new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31));
        var staffing = List.of(new Details.Staffing(year.from(), year.to(), Fraction.ONE));
        return measure("KS-1", year, new Details.CoordinationOffice(staffing, Money.ofEuros(90_000), Money.ZERO));
    }

    static Measure guide() {
        var weeks = new TreeMap<>(Map.of(new IsoWeek(2016, 5), new Hours(200), new IsoWeek(2016, 6), new Hours(100)));
        return measure("L-1", spring(), new Details.GuideDeployment("L-100", weeks));
    }

    static Measure course(String reference) {
        return measure(reference, spring(), new Details.Deutsch4U(280, Money.ofEuros(90_000), Money.ZERO));
    }

    static Measure training(String reference, int participants) {
        return measure(reference, spring(), new Details.GuideTraining(participants, MUCH, Money.ZERO, Money.ZERO));
    }

    static Measure languageCourse(String reference, int units) {
        return measure(reference, spring(), new Details.LanguageCourse(units));
    }

    static Measure project() {
        return measure("P-1", spring(), new Details.InnovativeProject(
            Money.ofEuros(10_000), Money.ZERO, Money.ofEuros(5_000), Money.ZERO, Money.ZERO,
            new Details.Requested.WhatTheRulesGive(), Details.Focus.NOT_STATED, Details.Concept.NONE));
    }

    private static Measure measure(String reference, Period period, Details details) {
        FundingLine line = details.line();
        return new Measure(
            line, BODY, "06412", new Carrier("Stadt Frankfurt", CarrierKind.MUNICIPAL), reference, period, details);
    }

    private static Period spring() {
        return new Period(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 6, 30));
    }
}
