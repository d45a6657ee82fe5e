package foerdertopf.usual;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import foerdertopf.aws.Tables;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.pool.Draw;
import foerdertopf.subsidy.Identities;
import foerdertopf.subsidy.Identity;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Subsidy;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// One claim in one transaction: the claim, the budget, then what is funded once, each under its condition. So it is as
/// exact as ours; it keeps no history, and nothing is gathered.
public final class ClaimTransaction {

    /// Where in the transaction these stand; what is funded once follows.
    public static final int BUDGET = 1;
    public static final int FIRST_IDENTITY = 2;

    private ClaimTransaction() {}

    public static List<TransactWriteItem> of(
        Tables tables, ClaimNumber number, Measure measure, Subsidy subsidy, Instant at) {
        var claimAndBudget = Stream.of(
            put(tables.journal(), ClaimItems.claim(number, measure, subsidy, at)),
            update(ClaimItems.draw(tables, subsidy.amount())));
        return Stream.concat(claimAndBudget, fundedOnce(tables, number, measure, subsidy)).toList();
    }

    private static Stream<TransactWriteItem> fundedOnce(
        Tables tables, ClaimNumber number, Measure measure, Subsidy subsidy) {
        return switch (Identities.of(measure)) {
            case Identity.Fingerprints _ ->
                ClaimItems.identities(number, measure).stream().map(identity -> put(tables.pools(), identity));
            case Identity.InPool held -> subsidy.draws()
                .stream()
                .filter(draw -> draw.pool().equals(held.pool()))
                .map((Draw draw) -> update(ClaimItems.hold(tables, number, held, draw)));
        };
    }

    private static TransactWriteItem update(Update update) {
        return TransactWriteItem.builder().update(update).build();
    }

    private static TransactWriteItem put(String table, Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
            .put(
                put -> put.tableName(table)
                    .item(item)
                    .conditionExpression("attribute_not_exists(pk)")
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
            .build();
    }
}
