package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.course;
import static foerdertopf.claim.ClaimsFixture.guide;
import static foerdertopf.claim.ClaimsFixture.intake;
import static foerdertopf.claim.ClaimsFixture.languageCourse;
import static foerdertopf.claim.ClaimsFixture.post;
import static foerdertopf.claim.ClaimsFixture.project;
import static foerdertopf.claim.ClaimsFixture.training;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Ledger;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.data.Reading;
import foerdertopf.subsidy.Identities;
import foerdertopf.subsidy.Measure;

/// Books with two claims of a line that count against the same pools. The budget has money for a small one more; of a
/// large one it has a part.
record Scene(Kind kind, Ledger books, ClaimNumber first, ClaimNumber second) {

    private static final String BODY = "frankfurt-am-main";
    private static final Map<String, Reading.Sound> PROGRAMMES = new ConcurrentHashMap<>();

    /// Of which line, and how the claims came in.
    record Kind(FundingLine line, Origin origin) {
        enum Origin {
            WEB_FORM, UPLOAD
        }

        static List<Kind> all() {
            return Arrays.stream(FundingLine.values())
                .flatMap(line -> Stream.of(Origin.values()).map(origin -> new Kind(line, origin)))
                .toList();
        }

        /// Whether the claims count against an entitlement as well as the budget.
        boolean hasEntitlement() {
            return !Identities.areFingerprints(line);
        }

        Scene open(Ledger books) {
            var measures = measures(line);
            var office = new ClaimsFixture(programme(line), books);
            if (origin == Origin.UPLOAD) {
                office.upload("file", 1, measures.first, measures.second);
                return new Scene(
                    this, books, new ClaimNumber(intake("file"), 1), new ClaimNumber(intake("file"), 2));
            }
            var first = office.submit("first", measures.first, Terms.PLAIN);
            var second = office.submit("second", measures.second, Terms.PLAIN);
            return new Scene(
                this, books, ((SubmitOutcome.Booked) first).claim().number(),
                ((SubmitOutcome.Booked) second).claim().number());
        }
    }

    record Measures(String limit, Measure first, Measure second, Measure small, Measure large) {}

    Measures measures() {
        return measures(kind.line);
    }

    String budget() {
        return kind.line == FundingLine.DEUTSCH4U ? "deutsch4u-2016" : "wir-2016";
    }

    /// The office at its desk, with these books as they reach it.
    ClaimsFixture office(Ledger seen) {
        return new ClaimsFixture(programme(kind.line), seen);
    }

    private static Reading.Sound programme(FundingLine line) {
        var limit = measures(line).limit;
        return PROGRAMMES.computeIfAbsent(limit, _ -> {
            var all = TestProgrammes.withBudgets(limit, limit);
            // A check looks at the lists of every body.
            return new Reading.Sound(
                all.programme(), new Bodies(all.bodies().body(new BodyId(BODY)).stream().toList()));
        });
    }

    private static Measures measures(FundingLine line) {
        return switch (line) {
            case DEUTSCH4U -> new Measures(
                "7000.00", course("D-1", 100, "2016-02-01", "2016-02-29"),
                course("D-1", 50, "2016-03-01", "2016-03-31"), course("D-1", 30, "2016-04-01", "2016-04-30"),
                course("D-1", 300, "2016-05-01", "2016-05-31"));
            case GUIDE_DEPLOYMENT -> new Measures(
                "300.00", guide(BODY, "L-1", 1, 20), guide(BODY, "L-1", 21, 40), guide(BODY, "L-1", 41, 42),
                guide(BODY, "L-1", 43, 52, 2_000));
            case COORDINATION_OFFICE -> new Measures(
                "34166.66", post("2016-01-01", "2016-03-31"), post("2016-04-01", "2016-06-30"),
                post("2016-07-01", "2016-07-31"), post("2016-08-01", "2016-12-31"));
            case INNOVATIVE_PROJECT -> new Measures(
                "1200.00", project("P-1", 1_000), project("P-2", 1_000), project("P-3", 200),
                project("P-4", 10_000));
            case GUIDE_TRAINING -> new Measures(
                "450.00", training("T-1", 2), training("T-2", 2), training("T-3", 1), training("T-4", 10));
            case LANGUAGE_COURSE -> new Measures(
                "300.00", languageCourse("S-1", 100, "2016-02-01", "2016-02-29"),
                languageCourse("S-2", 100, "2016-02-01", "2016-02-29"),
                languageCourse("S-3", 10, "2016-02-01", "2016-03-31"),
                languageCourse("S-4", 500, "2016-02-01", "2016-02-29"));
        };
    }
}
