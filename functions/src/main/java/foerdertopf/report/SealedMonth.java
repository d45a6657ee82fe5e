package foerdertopf.report;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import foerdertopf.journal.Closing;
import foerdertopf.journal.Commit;
import foerdertopf.journal.Encoded;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.journal.Seal;
import foerdertopf.journal.Stamp;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
import foerdertopf.programme.Programme;

/// Re-adds a closed month and holds it against the balances and counts of its closing. The first time they agree it seals
/// the month; from then on the journal has to agree with the seal too. The list of a month's entries comes from an index
/// that may lag: nothing is sealed before the list names every entry that was counted, nothing is read before the month
/// has rested a moment, and what disagrees is read again some times before it counts.
final class SealedMonth {

    /// How long after its closing a month is first read.
    static final Duration REST = Duration.ofSeconds(5);

    private static final int MOST_READINGS = 4;
    private static final int MOST_SEALINGS = 10;
    private static final Duration BETWEEN_SEALINGS = Duration.ofMillis(20);
    private static final Duration BETWEEN_READINGS = Duration.ofSeconds(2);

    private final Ledger ledger;
    private final Programme programme;
    private final Clock clock;
    private final Patience patience;
    private final MonthReading reading;
    private final ClosingSeries series;

    SealedMonth(Ledger ledger, Programme programme, Clock clock, Patience patience) {
        this.ledger = ledger;
        this.programme = programme;
        this.clock = clock;
        this.patience = patience;
        this.reading = new MonthReading(ledger);
        this.series = new ClosingSeries(ledger, programme.id());
    }

    /// What reading a closed month comes to.
    sealed interface Result {
        record Agrees(Seal seal, CountedMonth counted) implements Result {}

        record Disagrees(List<Difference> differences) implements Result {}
    }

    Result read(Closing closing) {
        rest(closing);
        for (var attempt = 1;; attempt++) {
            var figures = reading.read(closing.month());
            var budgets = budgets(closing, figures);
            var differences = differences(closing, figures, budgets);
            if (differences.isEmpty()) {
                var counted = new CountedMonth(closing.month(), figures, budgets, List.of());
                return new Result.Agrees(sealed(closing, figures), counted);
            }
            if (attempt == MOST_READINGS) {
                return new Result.Disagrees(differences);
            }
            patience.await(BETWEEN_READINGS.multipliedBy(attempt));
        }
    }

    private void rest(Closing closing) {
        var left = Duration.between(clock.instant(), closing.stamp().at().plus(REST));
        if (left.isPositive()) {
            patience.await(left.compareTo(REST) < 0 ? left : REST);
        }
    }

    private List<BudgetFigures> budgets(Closing closing, MonthFigures figures) {
        return new MonthBudgets(programme, closing.month())
            .figures(opening(closing), figures, closing.balances());
    }

    private List<Budget> opening(Closing closing) {
        return before(closing).map(Closing::balances).orElse(List.of());
    }

    private Optional<Closing> before(Closing closing) {
        return ledger.closing(programme.id(), closing.month().minusMonths(1));
    }

    private List<Difference> differences(Closing closing, MonthFigures figures, List<BudgetFigures> budgets) {
        var found = new ArrayList<Difference>();
        if (closing.stamp().sequence() > 1 && before(closing).isEmpty()) {
            found.add(new Difference.ClosingMissing(closing.month().minusMonths(1)));
        }
        figures.missing().stream().map(Difference.EntryMissing::new).forEach(found::add);
        budgets.stream().map(BudgetFigures::differences).forEach(found::addAll);
        found.addAll(figures.differencesTo(closing.inTheMonth()));
        ledger.seal(programme.id(), closing.month()).map(seal -> differences(seal, figures)).ifPresent(found::addAll);
        return found.stream().distinct().toList();
    }

    private static List<Difference> differences(Seal seal, MonthFigures figures) {
        var found = figures.differencesTo(new Booked(seal.entries(), seal.claims()));
        return found.isEmpty() && !seal.digest().equals(figures.digest())
            ? List.of(new Difference.Digest(seal.digest(), figures.digest()))
            : found;
    }

    private Seal sealed(Closing closing, MonthFigures figures) {
        for (var attempt = 1; attempt <= MOST_SEALINGS; attempt++) {
            var there = ledger.seal(programme.id(), closing.month());
            if (there.isPresent()) {
                return there.get();
            }
            var link = series.end();
            var stamp = link.stamp(clock.instant(), closing.month(), Stamp.SYSTEM);
            var seal = new Seal(
                programme.id(), closing.month(), stamp, figures.entries(), figures.claims(), figures.digest());
            if (ledger.commit(posting(Encoded.of(seal), link)) instanceof Commit.Done) {
                return seal;
            }
            patience.await(BETWEEN_SEALINGS);
        }
        throw new LedgerBusyException(
            "the series of closings moved each time " + closing.month() + " was to be sealed");
    }

    private static Posting posting(Encoded seal, ClosingSeries.Link link) {
        return new Posting(
            List.of(seal),
            link.head(seal),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new MonthGuard.Open());
    }
}
