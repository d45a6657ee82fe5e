package foerdertopf.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import foerdertopf.claim.Candidate;
import foerdertopf.claim.PageBooking;
import foerdertopf.claim.PageRequest;
import foerdertopf.claim.PageRows;
import foerdertopf.claim.Submission;
import foerdertopf.claim.SubmitOutcome;
import foerdertopf.claim.SubmittingClaim;
import foerdertopf.claim.WithdrawOutcome;
import foerdertopf.claim.Withdrawal;
import foerdertopf.claim.WithdrawingClaim;
import foerdertopf.csv.ReportCsv;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.ids.OfficeTime;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Hash;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.RejectedRow;
import foerdertopf.json.ProgrammeFile;
import foerdertopf.json.ReportJson;
import foerdertopf.memory.MemoryArchive;
import foerdertopf.memory.MemoryLedger;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;
import foerdertopf.programme.data.Reading;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.SubsidyRules;

/// An office with books in memory and a clock to be set, that submits, withdraws, closes and reports.
final class Office {

    static final Wording WORDING = (key, values) -> Messages.LOADED.text(Language.GERMAN, key, values);

    final Reading.Sound data;
    final String programme;
    final SettableClock clock;
    final MemoryLedger books;
    final MemoryArchive archive;
    private volatile Optional<ClaimNumber> last = Optional.empty();
    private final AtomicInteger keys;

    Office() {
        this.data = ProgrammeFile.load();
        this.programme = data.programme().id();
        this.clock = new SettableClock(Instant.parse("2016-01-04T09:00:00Z"));
        this.books = new MemoryLedger();
        this.archive = new MemoryArchive();
        this.keys = new AtomicInteger();
    }

    /// The same office after a release with other data.
    Office(Office before, Reading.Sound data) {
        this.data = data;
        this.programme = data.programme().id();
        this.clock = before.clock;
        this.books = before.books;
        this.archive = before.archive;
        this.keys = before.keys;
    }

    /// Sets the office's clock, in its own time.
    Office at(String officeTime) {
        clock.set(LocalDateTime.parse(officeTime).atZone(OfficeTime.ZONE).toInstant());
        return this;
    }

    ClaimNumber submit(Measure measure) {
        return submit(measure, Terms.PLAIN);
    }

    ClaimNumber submit(Measure measure, Terms terms) {
        return submit(books, measure, terms);
    }

    ClaimNumber submit(Ledger ledger, Measure measure, Terms terms) {
        var submission = new Submission(
            "applicant-1", "POST /v1/claims", "key-" + keys.incrementAndGet(), hash("claim"), clock.instant(), measure,
            terms);
        return switch (new SubmittingClaim(ledger, booking(ledger)).submit(submission)) {
            case SubmitOutcome.Booked(var claim) -> {
                last = Optional.of(claim.number());
                yield claim.number();
            }
            case SubmitOutcome.Replayed _,SubmitOutcome.KeyReused _,SubmitOutcome.Refused _ ->
                throw new AssertionError("not booked: " + measure);
        };
    }

    /// An upload of one chunk: the measures of one body and line from row 1 on, and rejected rows.
    IntakeId upload(List<Measure> measures, List<RejectedRow> rejected) {
        var intake = IntakeId.derivedFrom("upload " + keys.incrementAndGet());
        var first = measures.getFirst();
        var candidates = IntStream.range(0, measures.size())
            .mapToObj(i -> Candidate.of(List.of(i + 1), measures.get(i), Terms.PLAIN))
            .toList();
        booking(books).book(new PageRequest(
            intake, first.body(), first.line(), hash("file"), "applicant-1", clock.instant(),
            List.of(new PageRows(1, candidates, rejected)),
            new UploadHead(intake, first, clock.instant())));
        return intake;
    }

    /// The claim submitted last.
    ClaimNumber lastClaim() {
        return last.orElseThrow();
    }

    private PageBooking booking(Ledger ledger) {
        return new PageBooking(ledger, new SubsidyRules(data.programme(), data.bodies()), data.programme(), _ -> {});
    }

    void withdraw(ClaimNumber claim) {
        var withdrawing = new WithdrawingClaim(books, programme, _ -> {});
        var withdrawal = new Withdrawal(
            claim, "applicant-1", hash("withdrawal " + keys.incrementAndGet()), hash("content"), clock.instant(),
            "fällt aus");
        if (!(withdrawing.withdraw(withdrawal) instanceof WithdrawOutcome.Withdrawn)) {
            throw new AssertionError("not withdrawn: " + claim);
        }
    }

    /// Time passes while the closing waits.
    ClosingMonths closing(Ledger ledger) {
        return new ClosingMonths(ledger, data.programme(), clock, clock::advance);
    }

    BuildingReports building() {
        return building(books, archive);
    }

    BuildingReports building(Ledger ledger, ReportArchive reports) {
        return new BuildingReports(ledger, data.programme(), reports, press(), clock, clock::advance);
    }

    /// Without the PDF, which has tests of its own.
    ReportPress press() {
        var sections = new ReportSections(data.bodies(), WORDING);
        var csv = new ReportCsv(sections, new ReportTitle(WORDING), WORDING);
        return new ReportPress(List.of(new ReportJson(data.bodies()), csv), data.bodies(), WORDING);
    }

    YearMonth openMonth() {
        return books.openMonth(programme).orElseThrow();
    }

    static Hash hash(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
