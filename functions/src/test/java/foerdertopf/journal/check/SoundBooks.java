package foerdertopf.journal.check;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import foerdertopf.claim.Candidate;
import foerdertopf.claim.PageBooking;
import foerdertopf.claim.PageRequest;
import foerdertopf.claim.PageRows;
import foerdertopf.claim.Submission;
import foerdertopf.claim.SubmitOutcome;
import foerdertopf.claim.SubmittingClaim;
import foerdertopf.claim.TestProgrammes;
import foerdertopf.claim.Withdrawal;
import foerdertopf.claim.WithdrawingClaim;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Chain;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Draft;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Head;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.RejectedRow.Finding;
import foerdertopf.journal.RequestMark;
import foerdertopf.programme.FundingLine;
import foerdertopf.programme.data.Reading.Sound;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import foerdertopf.report.ClosingMonths;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.SubsidyRules;

/// Books with something of every kind: claims of all lines, reserved, waiting, refused and withdrawn, an upload in two
/// chunks with rejected rows, a month closed and sealed, and a second one that is open.
final class SoundBooks {

    static final Terms WAIT = new Terms(false, true);
    static final IntakeId UPLOAD = Draft.intake("upload");

    final Ledger ledger;
    final Sound data = TestProgrammes.withBudgets("200000.00", "30000.00");
    private final PageBooking booking;
    private Instant now = Instant.parse("2016-03-10T09:00:00Z");
    private int keys;

    SoundBooks(Ledger ledger) {
        this.ledger = ledger;
        var rules = new SubsidyRules(data.programme(), data.bodies());
        this.booking = new PageBooking(ledger, rules, data.programme(), _ -> {});
    }

    /// Built step by step as an office would.
    static SoundBooks filled(Ledger ledger) {
        var books = new SoundBooks(ledger);
        books.submit(CheckMeasures.post(), Terms.PLAIN);
        books.submit(CheckMeasures.guide(), Terms.PLAIN);
        var course = books.submit(CheckMeasures.course("D-1"), Terms.PLAIN);
        books.submit(CheckMeasures.training("T-1", 10), Terms.PLAIN);
        var language = books.submit(CheckMeasures.languageCourse("S-1", 500), Terms.PLAIN);
        books.submit(CheckMeasures.training("T-2", 9_000), Terms.PLAIN);
        books.submit(CheckMeasures.course("D-2"), Terms.PLAIN);
        books.submit(CheckMeasures.course("D-3"), WAIT);
        books.withdraw(course);
        books.uploadChunk(1, 4, 1);
        books.uploadChunk(5, 3, 0);
        books.now = Instant.parse("2016-04-02T09:00:00Z");
        books.closeMarch();
        books.submit(CheckMeasures.project(), Terms.PLAIN);
        books.withdraw(language);
        books.withdraw(new ClaimNumber(UPLOAD, 6));
        books.askForReport(YearMonth.of(2016, 3));
        books.askForReport(YearMonth.of(2016, 4));
        return books;
    }

    List<Difference> check() {
        return new BookCheck(ledger, data.programme(), data.bodies()).differences();
    }

    ClaimNumber submit(Measure measure, Terms terms) {
        var key = "key-" + ++keys;
        var submission = new Submission("applicant-1", "POST", key, Draft.hash(key), now, measure, terms);
        return switch (new SubmittingClaim(ledger, booking).submit(submission)) {
            case SubmitOutcome.Booked(var claim) -> claim.number();
            case SubmitOutcome.Replayed _,SubmitOutcome.KeyReused _,SubmitOutcome.Refused _ ->
                throw new AssertionError("not booked: " + measure);
        };
    }

    void withdraw(ClaimNumber claim) {
        var key = Draft.hash("withdrawal-" + ++keys);
        new WithdrawingClaim(ledger, data.programme().id(), _ -> {}).withdraw(
            new Withdrawal(claim, "applicant-1", key, Draft.hash("content"), now, "takes place elsewhere"));
    }

    /// So many claims from that row on, then so many rejected rows.
    private void uploadChunk(int first, int claims, int rejected) {
        var candidates = IntStream.range(first, first + claims)
            .mapToObj(row -> Candidate.of(List.of(row), CheckMeasures.languageCourse("U-" + row, 70), Terms.PLAIN))
            .toList();
        var rows = IntStream.range(first + claims, first + claims + rejected)
            .mapToObj(row -> new RejectedRow(row, List.of(new Finding("to", Refusal.of(Code.INVALID)))))
            .toList();
        booking.book(new PageRequest(
            UPLOAD, CheckMeasures.BODY, FundingLine.LANGUAGE_COURSE, Draft.hash("file"), "applicant-1", now,
            List.of(new PageRows(first, candidates, rows)), new CheckUpload(ledger, first, first + claims + rejected)));
    }

    /// A mark and a move of the series' head, as with each request.
    private void askForReport(YearMonth month) {
        var seen = ledger.series(Head.OfSeries.REPORTS).map(Head::chain);
        var draft = Draft.of(new Head.OfSeries(Head.OfSeries.REPORTS, seen.orElse(Chain.EMPTY).touched()))
            .with(new RequestMark(
                Head.OfSeries.REPORTS, Draft.hash("report-" + ++keys), Draft.hash("content"),
                new EntryKey(Head.OfSeries.REPORTS, month.toString())));
        ledger.commit(seen.map(chain -> draft.replacing(chain.version())).orElse(draft).posting());
    }

    private void closeMarch() {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        new ClosingMonths(ledger, data.programme(), clock, _ -> {}).close();
        Sealing.seal(ledger, data.programme().id(), YearMonth.of(2016, 3), now);
    }
}
