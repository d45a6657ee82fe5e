package foerdertopf.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.FundingLine;
import foerdertopf.subsidy.Carrier;
import foerdertopf.subsidy.CarrierKind;
import foerdertopf.subsidy.Details;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Period;
import foerdertopf.subsidy.Subsidy;

/// Claims for language courses as an upload brings them: few carriers, numbered references, other days and quantities in
/// every row.
public final class LanguageCourses {

    public static final BodyId BODY = new BodyId("frankfurt");
    public static final PoolId BUDGET = PoolId.budget("wir", 2016);

    private static final List<String> CARRIERS = List.of(
        "Volkshochschule Frankfurt", "Internationaler Bund Südwest gGmbH", "Caritasverband Frankfurt e. V.",
        "Verein für Sprachförderung e. V.", "Evangelische Erwachsenenbildung");

    private LanguageCourses() {}

    public static List<ClaimEntry> claims(int howMany) {
        var random = new Random(42);
        return IntStream.rangeClosed(1, howMany).mapToObj(row -> claim(row, random)).toList();
    }

    private static ClaimEntry claim(int row, Random random) {
        var from = LocalDate.of(2016, 1, 4).plusDays(random.nextInt(330));
        var to = from.plusDays(Math.min(random.nextInt(120), 365 - from.getDayOfYear()));
        var units = 1 + random.nextInt(2_000);
        var amount = new Money(units * 215L);
        var measure = new Measure(
            FundingLine.LANGUAGE_COURSE, BODY, "06412",
            new Carrier(CARRIERS.get(random.nextInt(CARRIERS.size())), CarrierKind.NON_PROFIT),
            "SK-2016-%05d".formatted(row), new Period(from, to), new Details.LanguageCourse(units));
        var limit = new Subsidy.Limit(
            "per-participant-unit", amount, true,
            new TreeMap<>(Map.of("participantUnits", Integer.toString(units), "perParticipantUnit", "2.15")));
        var subsidy = new Subsidy(
            amount, "language-course-2016", List.of(limit), List.of(new Draw.Euros(BUDGET, amount)));
        return new ClaimEntry(List.of(row), measure, Terms.PLAIN, new ClaimEntry.Reserved(subsidy));
    }
}
