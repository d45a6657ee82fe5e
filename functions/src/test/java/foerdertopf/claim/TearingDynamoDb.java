package foerdertopf.claim;

import java.util.Map;

import foerdertopf.aws.DecoratedDynamoDb;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// Lets a transaction commit in the middle of a query: the first decision is not seen yet, all else is as after it.
/// One machine alone shows this too seldom to be tested.
final class TearingDynamoDb extends DecoratedDynamoDb {

    private int tornAnswers;
    private Runnable meanwhile = () -> {};

    TearingDynamoDb(DynamoDbClient client) {
        super(client);
    }

    /// So many answers in which there are statuses are torn, by this.
    void tear(int answers, Runnable between) {
        tornAnswers = answers;
        meanwhile = between;
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        var before = super.query(request);
        if (tornAnswers == 0 || before.items().stream().noneMatch(TearingDynamoDb::isStatus)) {
            return before;
        }
        tornAnswers--;
        meanwhile.run();
        meanwhile = () -> {};
        var after = super.query(request);
        var rest = after.items().stream().filter(item -> !isDecision(item));
        return after.copy(torn -> torn.items(rest.toList()));
    }

    private static boolean isStatus(Map<String, AttributeValue> item) {
        return sort(item).equals("HEAD") || sort(item).startsWith("S#");
    }

    private static boolean isDecision(Map<String, AttributeValue> item) {
        return sort(item).startsWith("D#");
    }

    private static String sort(Map<String, AttributeValue> item) {
        return item.getOrDefault("sk", AttributeValue.fromS("")).s();
    }
}
