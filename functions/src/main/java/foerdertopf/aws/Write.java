package foerdertopf.aws;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import foerdertopf.journal.Commit.Cause;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// One action of a transaction, and what it means when its condition refuses: told by what stands there instead.
record Write(TransactWriteItem action, Function<Optional<Item>, Cause> refusal) {

    private static final ReturnValuesOnConditionCheckFailure TELL = ReturnValuesOnConditionCheckFailure.ALL_OLD;

    static Write put(ItemKey key, Item item, Clauses condition, Function<Optional<Item>, Cause> refusal) {
        var put = Put.builder()
            .tableName(key.table())
            .item(item.attributes())
            .conditionExpression(condition.text())
            .expressionAttributeNames(condition.names())
            .returnValuesOnConditionCheckFailure(TELL);
        if (!condition.values().isEmpty()) {
            put.expressionAttributeValues(condition.values());
        }
        return new Write(TransactWriteItem.builder().put(put.build()).build(), refusal);
    }

    /// `change` speaks of names and values of the condition, which may ask for nothing.
    static Write update(ItemKey key, String change, Clauses condition, Function<Optional<Item>, Cause> refusal) {
        var update = Update.builder()
            .tableName(key.table())
            .key(key.attributes())
            .updateExpression(change)
            .expressionAttributeNames(condition.names())
            .expressionAttributeValues(condition.values())
            .returnValuesOnConditionCheckFailure(TELL);
        if (!condition.text().isEmpty()) {
            update.conditionExpression(condition.text());
        }
        return new Write(TransactWriteItem.builder().update(update.build()).build(), refusal);
    }

    static Write check(ItemKey key, Clauses condition, Function<Optional<Item>, Cause> refusal) {
        var check = ConditionCheck.builder()
            .tableName(key.table())
            .key(key.attributes())
            .conditionExpression(condition.text())
            .expressionAttributeNames(condition.names())
            .expressionAttributeValues(condition.values())
            .returnValuesOnConditionCheckFailure(TELL)
            .build();
        return new Write(TransactWriteItem.builder().conditionCheck(check).build(), refusal);
    }

    static Write delete(ItemKey key, Clauses condition, Function<Optional<Item>, Cause> refusal) {
        var delete = Delete.builder()
            .tableName(key.table())
            .key(key.attributes())
            .conditionExpression(condition.text())
            .expressionAttributeNames(condition.names())
            .expressionAttributeValues(condition.values())
            .returnValuesOnConditionCheckFailure(TELL)
            .build();
        return new Write(TransactWriteItem.builder().delete(delete).build(), refusal);
    }

    /// The same; whoever looks sees the item that refuses to be changed or checked, before that is told.
    Write seenBy(Consumer<Item> look) {
        return action.put() != null ? this : new Write(action, now -> {
            now.ifPresent(look);
            return refusal.apply(now);
        });
    }

    /// What is put; empty for an update or a check.
    Map<String, AttributeValue> item() {
        return action.put() == null ? Map.of() : action.put().item();
    }
}
