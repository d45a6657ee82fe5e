package foerdertopf.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import foerdertopf.ids.BodyId;
import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Hours;
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

/// The measures of the golden entries.
final class GoldenMeasures {

    static final BodyId BODY = new BodyId("frankfurt-am-main");

    private static final Period SPRING = new Period(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 6, 30));

    private GoldenMeasures() {}

    static List<Measure> ofEveryLine() {
        var weeks = new TreeMap<>(Map.of(new IsoWeek(2016, 5), new Hours(200), new IsoWeek(2016, 6), new Hours(150)));
        return List.of(
            measure("KS-1", CarrierKind.MUNICIPAL, new Details.CoordinationOffice(
                List.of(new Staffing(SPRING.from(), SPRING.to(), Fraction.of(1, 3))), euros(50_000), euros(1))),
            measure("P-1", CarrierKind.MIGRANT_ORGANISATION, new Details.InnovativeProject(
                euros(20_000), euros(500), euros(4_000), euros(6_000), euros(0),
                new Requested.AtMost(euros(9_000)), Focus.WELCOMING_CULTURE,
                new Concept("a", "b", "c", "d", "e", "f", "g", "größer"))),
            measure("L-1", CarrierKind.NON_PROFIT, new Details.GuideDeployment("L-58021", weeks)),
            measure("T-1", CarrierKind.CHURCH, new Details.GuideTraining(12, euros(1_150), euros(0), euros(10))),
            measure("S-1", CarrierKind.MUNICIPAL, new Details.LanguageCourse(500)),
            measure("D-1", CarrierKind.MUNICIPAL, new Details.Deutsch4U(280, euros(9_950), euros(0))));
    }

    private static Money euros(int amount) {
        return Money.ofEuros(amount);
    }

    private static Measure measure(String reference, CarrierKind kind, Details details) {
        return new Measure(
            details.line(), BODY, "06412", new Carrier("Träger der Maßnahme", kind), reference, SPRING, details);
    }
}
