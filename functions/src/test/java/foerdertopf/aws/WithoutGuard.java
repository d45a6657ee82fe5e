package foerdertopf.aws;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/// Takes one clause out of the conditions: it always holds.
final class WithoutGuard extends DecoratedDynamoDb {

    private static final String ALWAYS = " OR attribute_exists(pk) OR attribute_not_exists(pk))";

    private final Guard guard;

    WithoutGuard(DynamoDbClient client, Guard guard) {
        super(client);
        this.guard = guard;
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        var actions = request.transactItems().stream().map(this::without).toList();
        return super.transactWriteItems(request.copy(changed -> changed.transactItems(actions)));
    }

    private TransactWriteItem without(TransactWriteItem action) {
        var conditioned = new ConditionedAction(action);
        return conditioned.with(clause -> guard.is(conditioned, clause) ? "(" + clause + ALWAYS : clause);
    }
}
