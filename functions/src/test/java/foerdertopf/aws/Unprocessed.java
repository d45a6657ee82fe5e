package foerdertopf.aws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// Takes requests for many keys apart.
final class Unprocessed {

    private Unprocessed() {}

    /// The keys of the request that its part leaves out.
    static Map<String, KeysAndAttributes> of(BatchGetItemRequest request, BatchGetItemRequest part) {
        var left = new HashMap<String, KeysAndAttributes>();
        request.requestItems().forEach((table, wanted) -> {
            var keys = new ArrayList<>(wanted.keys());
            Optional.ofNullable(part.requestItems().get(table)).ifPresent(done -> keys.removeAll(done.keys()));
            if (!keys.isEmpty()) {
                left.put(table, wanted.copy(rest -> rest.keys(keys)));
            }
        });
        return left;
    }

    /// The request for its first keys alone.
    static BatchGetItemRequest first(BatchGetItemRequest request, int howMany) {
        var first = new HashMap<String, KeysAndAttributes>();
        request.requestItems()
            .forEach((table, wanted) -> first.put(
                table, wanted.copy(part -> part.keys(wanted.keys().stream().limit(howMany).toList()))));
        return request.copy(part -> part.requestItems(first));
    }
}
