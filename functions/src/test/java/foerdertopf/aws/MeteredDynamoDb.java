package foerdertopf.aws;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import foerdertopf.aws.Tables.Index;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/// Counts units by its own cost model, since DynamoDB Local reports too few for a transaction. Looks at each item before
/// and after a write, so it is exact for one writer at a time.
public final class MeteredDynamoDb extends DecoratedDynamoDb {

    private final DynamoDbClient client;
    private final List<Index> indexes;
    private final AtomicReference<WriteUnits> written = new AtomicReference<>(WriteUnits.NONE);
    private final AtomicReference<ReadUnits> read = new AtomicReference<>(ReadUnits.NONE);

    public MeteredDynamoDb(DynamoDbClient client) {
        this(client, Tables.JOURNAL_INDEXES);
    }

    public MeteredDynamoDb(DynamoDbClient client, List<Index> indexes) {
        super(client);
        this.client = client;
        this.indexes = List.copyOf(indexes);
    }

    /// Since the last time this was asked.
    public WriteUnits written() {
        return written.getAndSet(WriteUnits.NONE);
    }

    /// Since the last time this was asked.
    public ReadUnits read() {
        return read.getAndSet(ReadUnits.NONE);
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        var actions = request.transactItems();
        var before = actions.stream().map(this::stored).toList();
        var response = super.transactWriteItems(request);
        for (var place = 0; place < actions.size(); place++) {
            var units = WriteUnits.inTransaction(before.get(place), stored(actions.get(place)), indexes);
            written.accumulateAndGet(units, WriteUnits::plus);
        }
        return response;
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        var response = super.getItem(request);
        count(ReadUnits.consistent(response.item()));
        return response;
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        var response = super.batchGetItem(request);
        response.responses().values().forEach(items -> items.forEach(item -> count(ReadUnits.consistent(item))));
        var missing = keys(request.requestItems()) - keys(response.unprocessedKeys())
            - response.responses().values().stream().mapToInt(List::size).sum();
        IntStream.range(0, missing).forEach(_ -> count(ReadUnits.consistent(Map.<String, AttributeValue>of())));
        return response;
    }

    private static int keys(Map<String, KeysAndAttributes> wanted) {
        return wanted.values().stream().mapToInt(keys -> keys.keys().size()).sum();
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        var response = super.query(request);
        var isStrong = Boolean.TRUE.equals(request.consistentRead());
        count(isStrong ? ReadUnits.consistent(response.items()) : ReadUnits.eventual(response.items()));
        return response;
    }

    private void count(ReadUnits units) {
        read.accumulateAndGet(units, ReadUnits::plus);
    }

    private Map<String, AttributeValue> stored(TransactWriteItem action) {
        var conditioned = new ConditionedAction(action);
        return client.getItem(get -> get.tableName(conditioned.table()).key(conditioned.key()).consistentRead(true))
            .item();
    }
}
