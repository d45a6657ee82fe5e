package foerdertopf.report;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import foerdertopf.ids.OfficeTime;
import foerdertopf.journal.Closing;
import foerdertopf.journal.Commit;
import foerdertopf.journal.Commit.Cause;
import foerdertopf.journal.Encoded;
import foerdertopf.journal.Gate;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.journal.Stamp;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.programme.Programme;

/// Closes the months of a programme that are over in Berlin, one after the other, each in one transaction: the closing
/// copies the balances and counts of all budgets and of the programme's gate and moves them on to the next month. Where
/// one moves between look and write the write refuses, and the closing looks again. Closing twice does no harm.
public final class ClosingMonths {

    /// A budget drawn from at full speed moves between look and write about every other time.
    private static final int MOST_TRIES = 100;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

    private final Ledger ledger;
    private final Programme programme;
    private final Clock clock;
    private final Patience patience;
    private final ClosingSeries series;

    public ClosingMonths(Ledger ledger, Programme programme, Clock clock, Patience patience) {
        this.ledger = ledger;
        this.programme = programme;
        this.clock = clock;
        this.patience = patience;
        this.series = new ClosingSeries(ledger, programme.id());
    }

    /// The months closed now, in order; none before the programme's first entry.
    public List<YearMonth> close() {
        var closed = new ArrayList<YearMonth>();
        var thisMonth = OfficeTime.month(clock.instant());
        for (var open = overdue(thisMonth); open.isPresent(); open = overdue(thisMonth)) {
            close(open.get());
            closed.add(open.get());
        }
        return List.copyOf(closed);
    }

    private Optional<YearMonth> overdue(YearMonth thisMonth) {
        return ledger.openMonth(programme.id()).filter(open -> open.isBefore(thisMonth));
    }

    private void close(YearMonth month) {
        for (var attempt = 1; attempt <= MOST_TRIES; attempt++) {
            if (attempt(month)) {
                return;
            }
            patience.await(BETWEEN_TRIES);
        }
        throw new LedgerBusyException("the budgets moved each time " + month + " was to be closed");
    }

    /// Whether the month is closed now, by this or by another run.
    private boolean attempt(YearMonth month) {
        var gate = ledger.gate(programme.id()).orElseThrow();
        var budgets = ProgrammeBudgets.existing(ledger, programme);
        var isOpen = gate.openMonth().equals(month)
            && budgets.stream().allMatch(budget -> budget.openMonth().equals(month));
        if (!isOpen) {
            // Another run closed the month while the budgets were read.
            return isClosed(month);
        }
        return switch (ledger.commit(posting(new Gate(month, budgets.size(), gate.booked()), budgets))) {
            case Commit.Done() -> true;
            case Commit.Refused(var causes) ->
                causes.stream().anyMatch(Cause.EntryExists.class::isInstance) || isClosed(month);
        };
    }

    private Posting posting(Gate seen, List<Budget> budgets) {
        var month = seen.openMonth();
        var next = month.plusMonths(1);
        var link = series.end();
        var stamp = link.stamp(clock.instant(), month, Stamp.SYSTEM);
        var closing = Encoded.of(new Closing(programme.id(), month, stamp, budgets, seen.booked()));
        return new Posting(
            List.of(closing),
            link.head(closing),
            List.of(),
            budgets.stream().<PoolChange>map(budget -> new PoolChange.TurnsMonth(budget, next)).toList(),
            List.of(),
            List.of(),
            new MonthGuard.Turns(programme.id(), seen, next));
    }

    private boolean isClosed(YearMonth month) {
        return ledger.closing(programme.id(), month).isPresent();
    }
}
