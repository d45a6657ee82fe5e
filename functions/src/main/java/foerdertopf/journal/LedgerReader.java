package foerdertopf.journal;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import foerdertopf.ids.IntakeId;
import foerdertopf.pool.Budget;

/// Reads the books. Everything here is strongly consistent but the lists of pages, entries and uploads, which are by index
/// and may lag a moment.
public interface LedgerReader extends PoolsReader, LedgerLists {

    /// The same books for one piece of work that somebody waits for: calls from now on end within this time together, or
    /// throw [LedgerBusyException]. Books that never make anybody wait are the same.
    default LedgerReader within(Duration time) {
        return this;
    }

    Optional<Intake> intake(IntakeId intake);

    Chunk chunk(IntakeId intake, int chunk);

    /// Heads of intakes, in no order; one that is not there is left out.
    List<Head> heads(Collection<IntakeId> intakes);

    /// Statuses of pages of uploads, in no order; those that are not there are left out.
    List<PageStatus> statuses(Collection<PageKey> pages);

    /// Pages by key, in the order asked for; a missing page is left out.
    List<Page> pages(List<PageKey> keys);

    /// Any entries by key, in the order asked for; a missing one is left out.
    List<Recorded> entries(List<EntryKey> keys);

    /// Everything in one partition of the journal, for a check.
    Partition partition(String partition);

    Optional<RequestMark> request(String partition, Hash request);

    /// All runs of a shard with a number above `after`, in order, read as they are consumed.
    Stream<IdentityRun> identities(Shard shard, int after);

    /// Empty before the programme's first entry.
    Optional<Gate> gate(String programme);

    @Override
    default Optional<YearMonth> openMonth(String programme) {
        return gate(programme).map(Gate::openMonth);
    }

    Optional<Head> series(String partition);

    Optional<Closing> closing(String programme, YearMonth month);

    Optional<Seal> seal(String programme, YearMonth month);

    /// Every budget that exists of a programme's key such as `wir`, by year.
    List<Budget> budgets(String key);
}
