package foerdertopf.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import foerdertopf.claim.Pause;
import foerdertopf.ids.OfficeTime;
import foerdertopf.journal.Chain;
import foerdertopf.journal.Commit;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Head;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Posting.HeadChange;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.journal.RequestMark;

/// Has a report built on request: of a closed month the final one, where it is not there yet, of the open month a new
/// draft. What is being built already is not begun again.
public final class RequestingReport {

    /// A build that has not ended after this time has failed.
    static final Duration LONGEST_BUILD = Duration.ofMinutes(20);

    private static final String PARTITION = Head.OfSeries.REPORTS;
    private static final int MOST_TRIES = 20;

    private final Ledger ledger;
    private final String programme;
    private final ReportArchive archive;
    private final ReportStarter starter;
    private final Clock clock;
    private final Pause pause;

    public RequestingReport(
        Ledger ledger, String programme, ReportArchive archive, ReportStarter starter, Clock clock, Pause pause) {
        this.ledger = ledger;
        this.programme = programme;
        this.archive = archive;
        this.starter = starter;
        this.clock = clock;
        this.pause = pause;
    }

    public RequestOutcome request(ReportRequest asked) {
        var before = ledger.request(PARTITION, asked.request());
        if (before.isPresent()) {
            return replay(before.get(), asked);
        }
        var impossible = impossible(asked.month());
        if (impossible.isPresent()) {
            return impossible.get();
        }
        // Begun first and remembered then: if the process ends in between, the repeat begins it again.
        begin(asked.month());
        return remember(asked);
    }

    private static RequestOutcome replay(RequestMark first, ReportRequest asked) {
        return first.content().equals(asked.content())
            ? new RequestOutcome.Replayed()
            : new RequestOutcome.KeyReused();
    }

    private Optional<RequestOutcome> impossible(YearMonth month) {
        if (month.isAfter(OfficeTime.month(clock.instant()))) {
            return Optional.of(new RequestOutcome.InTheFuture());
        }
        var isBooked = ledger.openMonth(programme).filter(open -> !month.isBefore(open)).isPresent()
            || ledger.closing(programme, month).isPresent();
        return isBooked ? Optional.empty() : Optional.of(new RequestOutcome.BeforeTheFirstEntry());
    }

    private void begin(YearMonth month) {
        var status = archive.status(month);
        if (status.stream().noneMatch(known -> known.isFinal() || isUnderWay(known))) {
            archive.note(new ReportStatus(month, new ReportStatus.Building(now())));
            starter.start(month);
        }
    }

    private boolean isUnderWay(ReportStatus status) {
        return status.state() instanceof ReportStatus.Building(var since)
            && now().isBefore(since.plus(LONGEST_BUILD));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private RequestOutcome remember(ReportRequest asked) {
        for (var attempt = 1; attempt <= MOST_TRIES; attempt++) {
            switch (ledger.commit(posting(asked))) {
                case Commit.Done() -> {
                    return new RequestOutcome.Accepted();
                }
                case Commit.Refused _ -> {
                    var first = ledger.request(PARTITION, asked.request());
                    if (first.isPresent()) {
                        return replay(first.get(), asked);
                    }
                }
            }
            pause.before(attempt + 1);
        }
        throw new LedgerBusyException("requests for reports came in between " + MOST_TRIES + " times");
    }

    private Posting posting(ReportRequest asked) {
        var chain = ledger.series(PARTITION).map(Head::chain);
        var next = new Head.OfSeries(PARTITION, chain.orElse(Chain.EMPTY).touched());
        var answer = new EntryKey(PARTITION, asked.month().toString());
        return new Posting(
            List.of(),
            chain.<HeadChange>map(seen -> new HeadChange.Replaces(seen.version(), next))
                .orElseGet(() -> new HeadChange.Opens(next)),
            List.of(),
            List.of(),
            List.of(),
            List.of(new RequestMark(PARTITION, asked.request(), asked.content(), answer)),
            new MonthGuard.Open());
    }
}
