package foerdertopf.claim;

import java.util.concurrent.atomic.AtomicInteger;

import foerdertopf.aws.DecoratedDynamoDb;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// Counts the calls that read.
final class CountingDynamoDb extends DecoratedDynamoDb {

    private final AtomicInteger reads = new AtomicInteger();

    CountingDynamoDb(DynamoDbClient client) {
        super(client);
    }

    /// Since the last time this was asked.
    int reads() {
        return reads.getAndSet(0);
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        reads.incrementAndGet();
        return super.getItem(request);
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        reads.incrementAndGet();
        return super.batchGetItem(request);
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        reads.incrementAndGet();
        return super.query(request);
    }
}
