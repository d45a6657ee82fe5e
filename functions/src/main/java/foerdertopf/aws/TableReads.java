package foerdertopf.aws;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import foerdertopf.journal.EntryKey;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// Reads items, strongly consistent, and tries again where the trouble passes.
final class TableReads {

    private static final int KEYS_A_BATCH = 100;

    private final DynamoDbClient client;
    private final Pacing pacing;

    TableReads(DynamoDbClient client, Pacing pacing) {
        this.client = client;
        this.pacing = pacing;
    }

    Optional<Item> get(ItemKey key) {
        var response = retried(() -> client.getItem(
            request -> request.tableName(key.table()).key(key.attributes()).consistentRead(true)));
        return response.hasItem() ? Optional.of(new Item(response.item())) : Optional.empty();
    }

    /// All items of a partition whose sort key is above `after`, in order.
    List<Item> partition(String table, String pk, String after) {
        return streamed(table, pk, after).toList();
    }

    /// The same, read as it is consumed: whoever keeps none of it needs memory for one answer alone, at most 1 MB.
    Stream<Item> streamed(String table, String pk, String after) {
        var request = QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("#pk = :pk AND #sk > :after")
            .expressionAttributeNames(Map.of("#pk", Tables.PK, "#sk", Tables.SK))
            .expressionAttributeValues(Map.of(":pk", fromS(pk), ":after", fromS(after)))
            .consistentRead(true)
            .build();
        return Stream
            .iterate(
                Optional.of(query(request)), Optional::isPresent,
                answer -> answer.flatMap(last -> next(request, last)))
            .flatMap(Optional::stream)
            .flatMap(answer -> answer.items().stream())
            .map(Item::new);
    }

    private Optional<QueryResponse> next(QueryRequest request, QueryResponse last) {
        return last.hasLastEvaluatedKey() && !last.lastEvaluatedKey().isEmpty()
            ? Optional.of(query(request.copy(next -> next.exclusiveStartKey(last.lastEvaluatedKey()))))
            : Optional.empty();
    }

    QueryResponse query(QueryRequest request) {
        return retried(() -> client.query(request));
    }

    /// Those of the keys that exist.
    Map<EntryKey, Item> all(String table, Collection<EntryKey> keys) {
        var found = new HashMap<EntryKey, Item>();
        var distinct = keys.stream().distinct().toList();
        for (var from = 0; from < distinct.size(); from += KEYS_A_BATCH) {
            var batch = distinct.subList(from, Math.min(distinct.size(), from + KEYS_A_BATCH));
            batch(table, batch).forEach(item -> found.put(item.key(), item));
        }
        return found;
    }

    /// What is not processed at once is asked for again.
    private List<Item> batch(String table, List<EntryKey> keys) {
        var items = new ArrayList<Item>();
        var tries = new Tries(pacing);
        var rest = request(table, keys.stream().map(key -> new ItemKey(table, key.partition(), key.sort())).toList());
        while (true) {
            var request = rest;
            var response = retried(() -> client.batchGetItem(request));
            response.responses().getOrDefault(table, List.of()).forEach(item -> items.add(new Item(item)));
            if (response.unprocessedKeys().isEmpty()) {
                return items;
            }
            rest = BatchGetItemRequest.builder().requestItems(response.unprocessedKeys()).build();
            if (response.responses().getOrDefault(table, List.of()).isEmpty()) {
                tries.again(ProvisionedThroughputExceededException.builder().message("nothing processed").build());
            }
        }
    }

    private static BatchGetItemRequest request(String table, List<ItemKey> keys) {
        var wanted = KeysAndAttributes.builder()
            .keys(keys.stream().map(ItemKey::attributes).toList())
            .consistentRead(true)
            .build();
        return BatchGetItemRequest.builder().requestItems(Map.of(table, wanted)).build();
    }

    private <T> T retried(Supplier<T> call) {
        var tries = new Tries(pacing);
        while (true) {
            try {
                return call.get();
            } catch (SdkException e) {
                if (Trouble.of(e) == Trouble.FAULT) {
                    throw e;
                }
                tries.again(e);
            }
        }
    }
}
