package foerdertopf.memory;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Chunk;
import foerdertopf.journal.Closing;
import foerdertopf.journal.Commit;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Entry;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Gate;
import foerdertopf.journal.Hash;
import foerdertopf.journal.Head;
import foerdertopf.journal.IdentityRun;
import foerdertopf.journal.Intake;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.ListedUpload;
import foerdertopf.journal.OpenPage;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.PageStatus;
import foerdertopf.journal.Partition;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Recorded;
import foerdertopf.journal.RequestMark;
import foerdertopf.journal.Seal;
import foerdertopf.journal.Shard;
import foerdertopf.journal.Slice;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolId;

/// The books in memory, under one lock.
public final class MemoryLedger implements Ledger {

    private final Books books = new Books();
    private final Indexes indexes = new Indexes(books);
    private final ReentrantLock lock = new ReentrantLock();

    /// Lets a test look at the books as they stand, or damage them.
    public void open(Consumer<Books> action) {
        locked(() -> {
            action.accept(books);
            return books;
        });
    }

    @Override
    public Commit commit(Posting posting) {
        if (posting.actions() > Posting.MOST_ACTIONS) {
            throw new IllegalArgumentException("a posting of " + posting.actions() + " actions");
        }
        posting.entries().forEach(books::refuseWhatIsTooLarge);
        return locked(() -> {
            var causes = new Conditions(books).broken(posting);
            if (!causes.isEmpty()) {
                return new Commit.Refused(causes);
            }
            new Writing(books).write(posting);
            return new Commit.Done();
        });
    }

    @Override
    public Optional<Intake> intake(IntakeId intake) {
        return locked(() -> head(PageKey.partition(intake, PageKey.IN_THE_INTAKE)).flatMap(this::intake));
    }

    private Optional<Intake> intake(Head head) {
        return switch (head) {
            case Head.OfClaim claim -> entriesIn(head.partition(), Page.class).findFirst()
                .map(page -> new Intake.OfClaim(claim, page, entriesIn(head.partition(), Decision.class).toList()));
            case Head.OfUpload upload -> Optional.of(new Intake.OfUpload(upload));
            case Head.OfSeries _ -> Optional.empty();
        };
    }

    @Override
    public Chunk chunk(IntakeId intake, int chunk) {
        var partition = PageKey.partition(intake, chunk);
        return locked(() -> {
            var pages = entriesIn(partition, Page.class).toList();
            var statuses = pages.stream().flatMap(page -> Stream.ofNullable(books.statuses().get(page.page())));
            return new Chunk(pages, statuses.toList(), entriesIn(partition, Decision.class).toList());
        });
    }

    @Override
    public List<Head> heads(Collection<IntakeId> intakes) {
        return locked(
            () -> intakes.stream()
                .distinct()
                .flatMap(intake -> head(PageKey.partition(intake, PageKey.IN_THE_INTAKE)).stream())
                .toList());
    }

    @Override
    public List<PageStatus> statuses(Collection<PageKey> pages) {
        return locked(
            () -> pages.stream().distinct().flatMap(page -> Stream.ofNullable(books.statuses().get(page))).toList());
    }

    @Override
    public List<Page> pages(List<PageKey> keys) {
        return entries(keys.stream().map(PageKey::entry).toList())
            .stream()
            .map(Recorded::entry)
            .map(Page.class::cast)
            .toList();
    }

    @Override
    public List<Recorded> entries(List<EntryKey> keys) {
        return locked(() -> keys.stream().flatMap(key -> books.recorded(key).stream()).toList());
    }

    @Override
    public Partition partition(String partition) {
        return locked(() -> new Partition(
            head(partition),
            books.entriesIn(partition).toList(),
            books.statuses().values().stream().filter(status -> status.page().partition().equals(partition)).toList(),
            books.requests().values().stream().filter(mark -> mark.partition().equals(partition)).toList()));
    }

    @Override
    public Optional<RequestMark> request(String partition, Hash request) {
        return locked(() -> books.request(partition, request.hex()));
    }

    @Override
    public Optional<Budget> budget(PoolId pool) {
        return locked(() -> Optional.ofNullable(books.budgets().get(pool)));
    }

    @Override
    public Map<PoolId, Entitlement> entitlements(Collection<PoolId> pools) {
        return locked(() -> {
            var found = new TreeMap<>(books.entitlements());
            found.keySet().retainAll(List.copyOf(pools));
            return found;
        });
    }

    @Override
    public Stream<IdentityRun> identities(Shard shard, int after) {
        return locked(() -> List.copyOf(books.runs(shard).tailMap(after, false).values())).stream();
    }

    @Override
    public Optional<Gate> gate(String programme) {
        return locked(() -> Optional.ofNullable(books.gates().get(programme)));
    }

    @Override
    public Optional<Head> series(String partition) {
        return locked(() -> head(partition));
    }

    @Override
    public Optional<Closing> closing(String programme, YearMonth month) {
        return entry(new EntryKey(Closing.partition(programme), "C#" + month), Closing.class);
    }

    @Override
    public Optional<Seal> seal(String programme, YearMonth month) {
        return entry(new EntryKey(Closing.partition(programme), "Z#" + month), Seal.class);
    }

    @Override
    public Slice<EntryKey> pagesByBody(BodyId body, String from, int limit) {
        return locked(() -> indexes.pagesByBody(body).slice(from, limit, key -> key));
    }

    @Override
    public Slice<EntryKey> pagesByBodyAndYear(BodyId body, int year, String from, int limit) {
        return locked(() -> indexes.pagesByBodyAndYear(body, year).slice(from, limit, key -> key));
    }

    @Override
    public Slice<ListedUpload> uploadsByBody(BodyId body, Instant latest, String from, int limit) {
        return locked(() -> indexes.uploadsByBody(body, latest, from, limit));
    }

    @Override
    public Slice<EntryKey> entriesByMonth(YearMonth month, String from, int limit) {
        return locked(() -> indexes.entriesByMonth(month).slice(from, limit, key -> key));
    }

    @Override
    public Slice<EntryKey> pagesByMonth(YearMonth month, String from, int limit) {
        return locked(() -> indexes.pagesByMonth(month).slice(from, limit, key -> key));
    }

    @Override
    public Slice<EntryKey> decisionsByMonth(YearMonth month, String from, int limit) {
        return locked(() -> indexes.decisionsByMonth(month).slice(from, limit, key -> key));
    }

    @Override
    public Slice<OpenPage> openPages(BodyId body, String from, int limit) {
        return locked(() -> indexes.openPages(body, from, limit));
    }

    @Override
    public Slice<PoolId> entitlementsByOwner(Entitlement.Owner owner, String from, int limit) {
        return locked(() -> indexes.entitlementsByOwner(owner).slice(from, limit, key -> new PoolId(key.partition())));
    }

    @Override
    public List<Budget> budgets(String key) {
        return locked(
            () -> books.budgets()
                .values()
                .stream()
                .filter(budget -> budget.id().value().startsWith(key + "-"))
                .toList());
    }

    private <E extends Entry> Stream<E> entriesIn(String partition, Class<E> kind) {
        return books.entriesIn(partition).map(Recorded::entry).filter(kind::isInstance).map(kind::cast);
    }

    private <E extends Entry> Optional<E> entry(EntryKey key, Class<E> kind) {
        return locked(() -> books.entry(key).map(kind::cast));
    }

    private Optional<Head> head(String partition) {
        return Optional.ofNullable(books.heads().get(partition));
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
