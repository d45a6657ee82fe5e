package foerdertopf.aws;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Chunk;
import foerdertopf.journal.Closing;
import foerdertopf.journal.Entry;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Gate;
import foerdertopf.journal.Hash;
import foerdertopf.journal.Head;
import foerdertopf.journal.IdentityRun;
import foerdertopf.journal.Intake;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.PageStatus;
import foerdertopf.journal.Partition;
import foerdertopf.journal.Recorded;
import foerdertopf.journal.RequestMark;
import foerdertopf.journal.Seal;
import foerdertopf.journal.Shard;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Reads the books as they lie in DynamoDB.
public class DynamoReader extends DynamoLists implements LedgerReader {

    private static final String FROM_THE_FIRST = " ";

    private final DynamoDbClient client;
    private final Pacing pacing;
    private final TableReads reads;
    private final IntakeReads intakes;
    private final Tables tables;
    private final Keys keys;
    private final LeasedBudgets budgets;

    public DynamoReader(DynamoDbClient client, Tables tables, Pacing pacing) {
        this(client, tables, pacing, new TableReads(client, pacing));
    }

    private DynamoReader(DynamoDbClient client, Tables tables, Pacing pacing, TableReads reads) {
        super(reads, tables);
        this.client = client;
        this.pacing = pacing;
        this.reads = reads;
        this.intakes = new IntakeReads(reads, tables, pacing);
        this.tables = tables;
        this.keys = new Keys(tables);
        this.budgets = new LeasedBudgets(reads, keys, pacing);
    }

    @Override
    public LedgerReader within(Duration time) {
        return new DynamoReader(client, tables, pacing.within(time));
    }

    @Override
    public Optional<Intake> intake(IntakeId intake) {
        return intakes.intake(intake);
    }

    @Override
    public Chunk chunk(IntakeId intake, int chunk) {
        return intakes.chunk(intake, chunk);
    }

    @Override
    public List<Head> heads(Collection<IntakeId> wanted) {
        var keys = wanted.stream().map(intake -> PageKey.partition(intake, PageKey.IN_THE_INTAKE));
        return journal(keys.map(partition -> new EntryKey(partition, Keys.HEAD))).map(JournalItems::head).toList();
    }

    @Override
    public List<PageStatus> statuses(Collection<PageKey> pages) {
        var keys = pages.stream().map(page -> new EntryKey(page.partition(), page.statusSort()));
        return journal(keys).map(JournalItems::status).toList();
    }

    private Stream<Item> journal(Stream<EntryKey> wanted) {
        return reads.all(tables.journal(), wanted.toList()).values().stream();
    }

    @Override
    public List<Page> pages(List<PageKey> wanted) {
        return entries(wanted.stream().map(PageKey::entry).toList())
            .stream()
            .map(Recorded::entry)
            .map(Page.class::cast)
            .toList();
    }

    @Override
    public List<Recorded> entries(List<EntryKey> wanted) {
        var found = reads.all(tables.journal(), wanted);
        return wanted.stream().flatMap(key -> Stream.ofNullable(found.get(key))).map(JournalItems::recorded).toList();
    }

    @Override
    public Partition partition(String partition) {
        return StoredPartition.of(reads.partition(tables.journal(), partition, FROM_THE_FIRST)).whole();
    }

    @Override
    public Optional<RequestMark> request(String partition, Hash request) {
        var key = keys.request(partition, request);
        return reads.get(key).map(item -> JournalItems.request(item, partition, request));
    }

    @Override
    public Optional<Budget> budget(PoolId pool) {
        return budgets.budget(pool);
    }

    @Override
    public Map<PoolId, Entitlement> entitlements(Collection<PoolId> pools) {
        var wanted = pools.stream().map(keys::pool).map(key -> new EntryKey(key.pk(), key.sk())).toList();
        var found = new TreeMap<PoolId, Entitlement>();
        reads.all(tables.pools(), wanted)
            .values()
            .stream()
            .map(PoolItems::entitlement)
            .forEach(entitlement -> found.put(entitlement.id(), entitlement));
        return found;
    }

    @Override
    public Stream<IdentityRun> identities(Shard shard, int after) {
        return reads.streamed(tables.pools(), Keys.shard(shard), Keys.run(after))
            .map(item -> PoolItems.run(shard, item));
    }

    @Override
    public Optional<Gate> gate(String programme) {
        return reads.get(keys.gate(programme)).map(PoolItems::gate);
    }

    @Override
    public Optional<Head> series(String partition) {
        return reads.get(keys.head(partition)).map(JournalItems::head);
    }

    @Override
    public Optional<Closing> closing(String programme, YearMonth month) {
        return entry(Closing.keyOf(programme, month), Closing.class);
    }

    @Override
    public Optional<Seal> seal(String programme, YearMonth month) {
        return entry(Seal.keyOf(programme, month), Seal.class);
    }

    private <E extends Entry> Optional<E> entry(EntryKey key, Class<E> kind) {
        return reads.get(keys.entry(key)).map(JournalItems::recorded).map(Recorded::entry).map(kind::cast);
    }

    @Override
    public List<Budget> budgets(String key) {
        return reads.partition(tables.pools(), Keys.budgets(key), FROM_THE_FIRST)
            .stream()
            .map(budgets::whole)
            .toList();
    }
}
