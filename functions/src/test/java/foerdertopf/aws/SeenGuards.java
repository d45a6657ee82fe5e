package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/// Looks at every condition that goes by: each clause is a [Guard], and each action has one.
final class SeenGuards extends DecoratedDynamoDb {

    SeenGuards(DynamoDbClient client) {
        super(client);
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        request.transactItems().stream().map(ConditionedAction::new).forEach(SeenGuards::look);
        return super.transactWriteItems(request);
    }

    private static void look(ConditionedAction action) {
        assertThat(action.clauses().findFirst().isEmpty()).isEqualTo(action.takesALeaseBack());
        assertThat(action.clauses())
            .allSatisfy(
                clause -> assertThat(Stream.of(Guard.values()).filter(guard -> guard.is(action, clause)))
                    .as(action.pk() + " " + action.kind() + " " + clause)
                    .hasSize(1));
    }
}
