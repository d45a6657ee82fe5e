package foerdertopf.bench.limits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import foerdertopf.aws.Tables;
import foerdertopf.aws.Tables.Index;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// As much of DynamoDB as the designs here ask for, in this process: a simulation makes so many calls that those to
/// DynamoDB Local would take minutes. The ledger's contract runs against it.
public final class MemoryDynamoDb implements DynamoDbClient {

    private final Map<String, NavigableMap<String, NavigableMap<String, Map<String, AttributeValue>>>> tables = new HashMap<>();

    @Override
    public synchronized TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        var changes = request.transactItems().stream().map(Change::of).toList();
        var reasons = changes.stream().map(this::reason).toList();
        if (reasons.stream().anyMatch(reason -> !reason.code().equals("None"))) {
            throw TransactionCanceledException.builder()
                .message("Transaction cancelled")
                .cancellationReasons(reasons)
                .build();
        }
        changes.forEach(change -> store(change.place(), change.after(item(change.place()))));
        return TransactWriteItemsResponse.builder().build();
    }

    private CancellationReason reason(Change change) {
        var item = item(change.place());
        return change.holds(item)
            ? CancellationReason.builder().code("None").build()
            : CancellationReason.builder().code("ConditionalCheckFailed").item(item).build();
    }

    @Override
    public synchronized PutItemResponse putItem(PutItemRequest request) {
        store(Place.at(request.tableName(), request.item()), request.item());
        return PutItemResponse.builder().build();
    }

    @Override
    public synchronized GetItemResponse getItem(GetItemRequest request) {
        var item = item(Place.at(request.tableName(), request.key()));
        var response = GetItemResponse.builder();
        return (item.isEmpty() ? response : response.item(item)).build();
    }

    @Override
    public synchronized BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        var found = new HashMap<String, List<Map<String, AttributeValue>>>();
        request.requestItems()
            .forEach(
                (table, wanted) -> found.put(
                    table, wanted.keys()
                        .stream()
                        .map(key -> item(Place.at(table, key)))
                        .filter(item -> !item.isEmpty())
                        .toList()));
        return BatchGetItemResponse.builder().responses(found).unprocessedKeys(Map.of()).build();
    }

    @Override
    public synchronized QueryResponse query(QueryRequest request) {
        var expression = new Expression(
            request.expressionAttributeNames(), request.expressionAttributeValues());
        var items = request.indexName() == null
            ? partition(request.tableName(), partitionKey(request.expressionAttributeValues()))
            : index(request.tableName(), request.indexName());
        var found = new ArrayList<Map<String, AttributeValue>>();
        var start = request.exclusiveStartKey();
        var isPassed = start.isEmpty();
        var asked = items.filter(item -> expression.holds(request.keyConditionExpression(), item)).toList();
        for (var item : Boolean.FALSE.equals(request.scanIndexForward()) ? asked.reversed() : asked) {
            if (isPassed) {
                found.add(item);
            }
            isPassed = isPassed || isAt(item, start);
            if (Objects.equals(request.limit(), found.size())) {
                return QueryResponse.builder().items(found).lastEvaluatedKey(item).build();
            }
        }
        return QueryResponse.builder().items(found).build();
    }

    /// By the two names that the product's queries give it.
    private static String partitionKey(Map<String, AttributeValue> values) {
        return Attributes.text(values, values.containsKey(":pk") ? ":pk" : ":key");
    }

    private static boolean isAt(Map<String, AttributeValue> item, Map<String, AttributeValue> key) {
        return key.entrySet().stream().allMatch(part -> part.getValue().equals(item.get(part.getKey())));
    }

    private Stream<Map<String, AttributeValue>> partition(String table, String pk) {
        return table(table).getOrDefault(pk, new TreeMap<>()).values().stream();
    }

    /// In the order of the index's sort key.
    private Stream<Map<String, AttributeValue>> index(String table, String name) {
        var index = Tables.JOURNAL_INDEXES.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        return table(table).values()
            .stream()
            .flatMap(partition -> partition.values().stream())
            .filter(item -> item.containsKey(index.key()) && item.containsKey(index.sort()))
            .map(item -> entry(item, index))
            .sorted(Comparator.comparing(entry -> Attributes.text(entry, index.sort())));
    }

    private static Map<String, AttributeValue> entry(Map<String, AttributeValue> item, Index index) {
        var entry = new HashMap<>(item);
        entry.keySet().retainAll(List.of(index.key(), index.sort(), Tables.PK, Tables.SK));
        return entry;
    }

    private Map<String, AttributeValue> item(Place place) {
        var partition = table(place.table()).get(place.pk());
        return partition == null ? Map.of() : partition.getOrDefault(place.sk(), Map.of());
    }

    private void store(Place place, Map<String, AttributeValue> item) {
        var partition = table(place.table()).computeIfAbsent(place.pk(), _ -> new TreeMap<>());
        if (item.isEmpty()) {
            partition.remove(place.sk());
        } else {
            partition.put(place.sk(), Map.copyOf(item));
        }
    }

    private NavigableMap<String, NavigableMap<String, Map<String, AttributeValue>>> table(String name) {
        return tables.computeIfAbsent(name, _ -> new TreeMap<>());
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // nothing is held but memory
    }
}
