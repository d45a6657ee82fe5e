package foerdertopf.bench.limits;

import foerdertopf.aws.DecoratedDynamoDb;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/// Lets one call through at a time, for threads that share a [SerialTime].
public final class OneByOne extends DecoratedDynamoDb {

    public OneByOne(DynamoDbClient client) {
        super(client);
    }

    @Override
    public synchronized TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        return super.transactWriteItems(request);
    }

    @Override
    public synchronized GetItemResponse getItem(GetItemRequest request) {
        return super.getItem(request);
    }

    @Override
    public synchronized BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        return super.batchGetItem(request);
    }

    @Override
    public synchronized QueryResponse query(QueryRequest request) {
        return super.query(request);
    }
}
