package foerdertopf.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import foerdertopf.aws.DecoratedDynamoDb;
import foerdertopf.claim.Seam.Moment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/// A store at one of whose calls something else happens once: before it, or in the midst of it, when every other item of
/// the answer is still as it was before. An index may lag: its answer is the old one then.
final class SeamDynamoDb extends DecoratedDynamoDb {

    private final AtomicInteger calls = new AtomicInteger();
    private final int call;
    private final Moment moment;
    private final Runnable other;

    /// `call` is counted from 1.
    SeamDynamoDb(DynamoDbClient client, int call, Moment moment, Runnable other) {
        super(client);
        this.call = call;
        this.moment = moment;
        this.other = other;
    }

    /// Nothing happens; the calls are counted.
    static SeamDynamoDb counting(DynamoDbClient client) {
        return new SeamDynamoDb(client, 0, Moment.BEFORE, () -> {});
    }

    int calls() {
        return calls.get();
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        if (isNext()) {
            other.run();
        }
        return super.transactWriteItems(request);
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        if (isNext()) {
            other.run();
        }
        return super.getItem(request);
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        return answer(() -> super.batchGetItem(request), (before, after) -> after.copy(mixed -> {
            var responses = new HashMap<String, List<Map<String, AttributeValue>>>();
            after.responses()
                .forEach((table, items) -> responses.put(
                    table, mixed(before.responses().getOrDefault(table, List.of()), items)));
            mixed.responses(responses);
        }));
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        return answer(() -> super.query(request), (before, after) -> request.indexName() == null
            && request.limit() == null
                ? after.copy(mixed -> mixed.items(mixed(before.items(), after.items())))
                : before);
    }

    private interface Mixing<T> {
        T of(T before, T after);
    }

    private <T> T answer(Supplier<T> read, Mixing<T> mixing) {
        if (!isNext()) {
            return read.get();
        }
        if (moment == Moment.BEFORE) {
            other.run();
            return read.get();
        }
        var before = read.get();
        other.run();
        return mixing.of(before, read.get());
    }

    private boolean isNext() {
        return calls.incrementAndGet() == call;
    }

    /// In the order of their keys, as a partition is read.
    private List<Map<String, AttributeValue>> mixed(
        List<Map<String, AttributeValue>> before, List<Map<String, AttributeValue>> after) {
        var old = byKey(before);
        var fresh = byKey(after);
        var keys = new TreeMap<>(fresh);
        keys.putAll(old);
        var items = new ArrayList<Map<String, AttributeValue>>();
        var isOld = moment == Moment.AMID_EVEN_ITEMS_OLD;
        for (var key : keys.keySet()) {
            var item = (isOld ? old : fresh).get(key);
            if (item != null) {
                items.add(item);
            }
            isOld = !isOld;
        }
        return items;
    }

    private static Map<String, Map<String, AttributeValue>> byKey(List<Map<String, AttributeValue>> items) {
        var byKey = new TreeMap<String, Map<String, AttributeValue>>();
        items.forEach(item -> byKey.put(text(item, "pk") + " " + text(item, "sk"), item));
        return byKey;
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return item.getOrDefault(name, AttributeValue.fromS("")).s();
    }
}
