package foerdertopf.claim;

import java.util.List;
import java.util.Optional;

import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Chain;
import foerdertopf.journal.Head;
import foerdertopf.journal.Intake;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.Posting.HeadChange;

/// Submits one claim from a web form: a page with one claim, answered the same however often it is sent.
public final class SubmittingClaim {

    private static final int ONLY_ROW = 1;

    private final Ledger ledger;
    private final PageBooking booking;

    public SubmittingClaim(Ledger ledger, PageBooking booking) {
        this.ledger = ledger;
        this.booking = booking;
    }

    public SubmitOutcome submit(Submission submission) {
        try {
            return book(ledger.within(WaitingTime.FOR_A_DECISION), submission);
        } catch (LedgerBusyException busy) {
            return answer(ledger.within(WaitingTime.FOR_A_CLAIM), submission).orElseThrow(() -> busy);
        }
    }

    /// The answer given before to this request, if there was one.
    private static Optional<SubmitOutcome> answer(LedgerReader books, Submission submission) {
        return books.intake(submission.intake()).map(intake -> replay(intake, submission));
    }

    /// Books first and looks for an earlier answer where that fails: the write opens the head of a new intake, and what the
    /// rules refuse may be refused for a claim of this very request. So a repeat answers as the first time, whatever has
    /// changed since, at the price of a write that is refused; whoever books pays for no look.
    private SubmitOutcome book(Ledger books, Submission submission) {
        return switch (booking.in(books).book(request(books, submission))) {
            case BookOutcome.Booked(var pages) -> new SubmitOutcome.Booked(asBorn(pages.getFirst()));
            case BookOutcome.NothingToWrite(var rejected) -> answer(books, submission)
                .orElseGet(() -> new SubmitOutcome.Refused(rejected.findings().getFirst().refusal()));
            case BookOutcome.Dropped() -> answer(books, submission)
                .orElseThrow(() -> new IllegalStateException("a dropped page was not there"));
        };
    }

    private static PageRequest request(LedgerReader books, Submission submission) {
        var measure = submission.measure();
        return new PageRequest(
            submission.intake(),
            measure.body(),
            measure.line(),
            submission.content(),
            submission.sub(),
            submission.at(),
            List.of(
                new PageRows(
                    PageKey.IN_THE_INTAKE,
                    List.of(Candidate.of(List.of(ONLY_ROW), measure, submission.terms())),
                    List.of())),
            new NewHead(books, submission.intake()));
    }

    private static SubmitOutcome replay(Intake intake, Submission submission) {
        return switch (intake) {
            case Intake.OfClaim(_, var page, _) when page.request().equals(submission.content()) ->
                new SubmitOutcome.Replayed(asBorn(page));
            case Intake.OfClaim _,Intake.OfUpload _ -> new SubmitOutcome.KeyReused();
        };
    }

    private static ClaimView asBorn(Page page) {
        return Folding.view(page, page.claims().getFirst(), List.of());
    }

    /// Opens the head of a new intake; where there is one by now, the claim was booked meanwhile.
    private static final class NewHead implements HeadStep {
        private final LedgerReader books;
        private final IntakeId intake;
        private boolean looked;

        private NewHead(LedgerReader books, IntakeId intake) {
            this.books = books;
            this.intake = intake;
        }

        @Override
        public Optional<Chain> current() {
            // The first write itself refuses a second head.
            var unknown = !looked || books.intake(intake).isEmpty();
            looked = true;
            return unknown ? Optional.of(Chain.EMPTY) : Optional.empty();
        }

        @Override
        public HeadChange next(Chain after, List<Page> pages) {
            var page = pages.getFirst();
            var status = page.claims().getFirst().status();
            return new HeadChange.Opens(new Head.OfClaim(intake, after, status, page.arrival()));
        }
    }
}
