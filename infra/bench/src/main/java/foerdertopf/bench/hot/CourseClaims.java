package foerdertopf.bench.hot;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

import foerdertopf.claim.Submission;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Hash;
import foerdertopf.money.Money;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.FundingLine;
import foerdertopf.subsidy.Carrier;
import foerdertopf.subsidy.CarrierKind;
import foerdertopf.subsidy.Details;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Period;

/// Single claims for courses of Deutsch4U, each another course, spread over all bodies: nothing but the budget is shared.
final class CourseClaims {

    static final Instant NOW = Instant.parse("2016-03-10T09:00:00Z");

    private static final Period DAYS = new Period(LocalDate.of(2016, 4, 4), LocalDate.of(2016, 5, 20));

    private final Bodies bodies;
    private int made;

    CourseClaims(Bodies bodies) {
        this.bodies = bodies;
    }

    /// 35 EUR a unit.
    Submission next(int units, Terms terms) {
        var number = ++made;
        var measure = measure(number, units);
        var content = Hash.of((measure + " " + terms).getBytes(StandardCharsets.UTF_8));
        return new Submission("applicant-" + number % 97, "POST /v1/claims", "key-" + number, content, NOW, measure,
            terms);
    }

    private Measure measure(int number, int units) {
        var body = bodies.all().get(number % bodies.all().size());
        return new Measure(
            FundingLine.DEUTSCH4U,
            body.id(),
            body.keyOn(DAYS.from()).orElseThrow().ags(),
            new Carrier("Volkshochschule " + number % 11, CarrierKind.MUNICIPAL),
            "D4U-2016-" + number,
            DAYS,
            new Details.Deutsch4U(units, Money.ofEuros(100_000), Money.ZERO));
    }
}
