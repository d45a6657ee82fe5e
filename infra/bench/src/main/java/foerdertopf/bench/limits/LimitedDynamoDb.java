package foerdertopf.bench.limits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import foerdertopf.aws.DecoratedDynamoDb;
import foerdertopf.aws.ReadUnits;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/// A store under DynamoDB's documented limits. A call is turned away by conflict or for lack of units when it begins,
/// which is told after one round trip; else it is carried out at the moment it ends. A transaction that is turned away
/// has taken the units of its first phase all the same, and keeps nobody else out.
public final class LimitedDynamoDb extends DecoratedDynamoDb {

    public static final double WRITES_A_SECOND = 1_000;
    public static final double READS_A_SECOND = 3_000;

    private static final CancellationReason NONE = CancellationReason.builder().code("None").build();

    private final DynamoDbClient store;
    private final SimulatedTime time;
    private final Latencies latencies;
    private final ActionUnits units;
    private final Flights flights = new Flights();
    private final KeyUnits writes = new KeyUnits(WRITES_A_SECOND);
    private final KeyUnits reads = new KeyUnits(READS_A_SECOND);
    private long conflicts;
    private long throttled;

    public LimitedDynamoDb(DynamoDbClient store, SimulatedTime time, RandomGenerator random) {
        super(store);
        this.store = store;
        this.time = time;
        this.latencies = new Latencies(random);
        this.units = new ActionUnits(store);
    }

    /// How many calls were turned away because another was on its way.
    public long conflicts() {
        return conflicts;
    }

    public long throttled() {
        return throttled;
    }

    public Optional<HotKey> mostWritten() {
        return writes.hottest();
    }

    public Optional<HotKey> mostRead() {
        return reads.hottest();
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        var actions = request.transactItems();
        var wanted = actions.stream().map(units::of).toList();
        var reasons = new ArrayList<CancellationReason>();
        var lacking = writes.lacking(sum(wanted), time.nanoTime());
        for (var i = 0; i < actions.size(); i++) {
            reasons.add(reason(Place.of(actions.get(i)), wanted.get(i), lacking));
        }
        if (!reasons.stream().allMatch(NONE::equals)) {
            wanted.forEach(each -> writes.take(halved(each), time.nanoTime()));
            time.sleep(latencies.single());
            throw TransactionCanceledException.builder()
                .message("Transaction cancelled")
                .cancellationReasons(reasons)
                .build();
        }
        return carriedOut(request, wanted);
    }

    private TransactWriteItemsResponse carriedOut(
        TransactWriteItemsRequest request, List<Map<String, Double>> wanted) {
        wanted.forEach(each -> writes.take(each, time.nanoTime()));
        var latency = latencies.transaction();
        var places = request.transactItems().stream().map(Place::of).toList();
        flights.begin(places, time.nanoTime() + latency.toNanos());
        time.sleep(latency);
        return super.transactWriteItems(request);
    }

    private CancellationReason reason(Place place, Map<String, Double> wanted, Set<String> lacking) {
        if (flights.touches(place, time.nanoTime())) {
            conflicts++;
            return CancellationReason.builder().code("TransactionConflict").build();
        }
        if (wanted.keySet().stream().anyMatch(lacking::contains)) {
            throttled++;
            return CancellationReason.builder().code("ThrottlingError").build();
        }
        return NONE;
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        var place = Place.at(request.tableName(), request.item());
        var put = TransactWriteItem.builder()
            .put(inner -> inner.tableName(request.tableName()).item(request.item()))
            .build();
        var wanted = halved(units.of(put));
        var isMet = flights.touches(place, time.nanoTime());
        if (!isMet) {
            require(writes, wanted);
        }
        time.sleep(latencies.single());
        if (isMet) {
            conflicts++;
            throw TransactionConflictException.builder().message("a transaction is on its way").build();
        }
        return store.putItem(request);
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        var partition = Place.at(request.tableName(), request.key()).partition();
        return read(partition, () -> super.getItem(request), answer -> ReadUnits.consistent(answer.item()));
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        var index = request.indexName() == null ? "" : "/" + request.indexName();
        var values = request.expressionAttributeValues();
        var key = values.getOrDefault(":pk", values.getOrDefault(":key", AttributeValue.fromS(""))).s();
        return read(
            request.tableName() + index + " " + key, () -> super.query(request),
            answer -> Boolean.TRUE.equals(request.consistentRead())
                ? ReadUnits.consistent(answer.items())
                : ReadUnits.eventual(answer.items()));
    }

    /// All of it is taken from the keys when it is answered, as if each had been asked for alone.
    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        time.sleep(latencies.single());
        var response = super.batchGetItem(request);
        response.responses()
            .forEach((table, items) -> items.forEach(item -> reads.take(
                Map.of(Place.at(table, item).partition(), units(ReadUnits.consistent(item))), time.nanoTime())));
        return response;
    }

    private interface Sizing<T> {
        ReadUnits of(T answer);
    }

    /// What a read takes is known when it is answered; whether a key has anything left is asked before.
    private <T> T read(String partition, Supplier<T> call, Sizing<T> sizing) {
        require(reads, Map.of(partition, 1.0));
        time.sleep(latencies.single());
        var answer = call.get();
        reads.take(Map.of(partition, Math.max(0, units(sizing.of(answer)) - 1)), time.nanoTime());
        return answer;
    }

    private void require(KeyUnits kind, Map<String, Double> wanted) {
        if (kind.lacking(wanted, time.nanoTime()).isEmpty()) {
            kind.take(wanted, time.nanoTime());
            return;
        }
        throttled++;
        time.sleep(latencies.single());
        throw ProvisionedThroughputExceededException.builder().message("throttled").build();
    }

    private static double units(ReadUnits read) {
        return read.halves() / 2.0;
    }

    private static Map<String, Double> sum(List<Map<String, Double>> parts) {
        var sum = new HashMap<String, Double>();
        parts.forEach(part -> part.forEach((key, taken) -> sum.merge(key, taken, Double::sum)));
        return sum;
    }

    private static Map<String, Double> halved(Map<String, Double> whole) {
        var halved = new HashMap<String, Double>();
        whole.forEach((key, all) -> halved.put(key, all / 2));
        return halved;
    }
}
