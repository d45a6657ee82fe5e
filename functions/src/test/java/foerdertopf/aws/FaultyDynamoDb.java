package foerdertopf.aws;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/// Produces what DynamoDB Local never does. Each call takes the next fault from the queue, if there is one.
final class FaultyDynamoDb extends DecoratedDynamoDb {

    private final Queue<Fault> faults = new ArrayDeque<>();
    private final List<TransactWriteItemsRequest> sent = new ArrayList<>();
    private UnaryOperator<TransactWriteItemsRequest> onTheWay = UnaryOperator.identity();
    private UnaryOperator<BatchGetItemRequest> batch = UnaryOperator.identity();

    /// What goes wrong with one call.
    record Fault(SdkException exception, Moment moment, Runnable meanwhile) {

        static Fault before(SdkException exception) {
            return new Fault(exception, Moment.BEFORE, () -> {});
        }

        static Fault after(SdkException exception) {
            return new Fault(exception, Moment.AFTER, () -> {});
        }

        Fault and(Runnable meanwhile) {
            return new Fault(exception, moment, meanwhile);
        }
    }

    /// Whether the call was carried out before its answer was lost.
    enum Moment {
        BEFORE, AFTER
    }

    FaultyDynamoDb(DynamoDbClient client) {
        super(client);
    }

    void next(Fault... more) {
        faults.addAll(List.of(more));
    }

    /// As if more than ten minutes had passed: DynamoDB knows no request again.
    void forgetTokens() {
        onTheWay = request -> request.copy(changed -> changed.clientRequestToken(null));
    }

    void onBatches(UnaryOperator<BatchGetItemRequest> operator) {
        batch = operator;
    }

    List<TransactWriteItemsRequest> sent() {
        return sent;
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        sent.add(request);
        return faulty(() -> super.transactWriteItems(onTheWay.apply(request)));
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return faulty(() -> super.getItem(request));
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        return faulty(() -> super.query(request));
    }

    /// Only what `batch` leaves of the request is processed.
    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        var part = batch.apply(request);
        return faulty(() -> super.batchGetItem(part)).copy(
            answer -> answer.unprocessedKeys(Unprocessed.of(request, part)));
    }

    private <T> T faulty(Supplier<T> call) {
        var fault = faults.poll();
        if (fault == null) {
            return call.get();
        }
        if (fault.moment() == Moment.AFTER) {
            var _ = call.get();
        }
        fault.meanwhile().run();
        throw fault.exception();
    }
}
