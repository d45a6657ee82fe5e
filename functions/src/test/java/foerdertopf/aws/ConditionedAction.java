package foerdertopf.aws;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// One action of a transaction with its condition, taken apart.
record ConditionedAction(TransactWriteItem action) {

    /// `put`, `check`, or how an update begins: `ADD`, `SET`.
    String kind() {
        if (action.put() != null) {
            return "put";
        }
        return action.update() == null ? "check" : action.update().updateExpression().substring(0, 3);
    }

    String pk() {
        return text(Tables.PK);
    }

    String sk() {
        return text(Tables.SK);
    }

    Stream<String> clauses() {
        return Stream.of(condition().split(" AND "));
    }

    TransactWriteItem with(UnaryOperator<String> clause) {
        var condition = clauses().map(clause).collect(Collectors.joining(" AND "));
        return action.toBuilder()
            .put(action.put() == null ? null : action.put().copy(put -> put.conditionExpression(condition)))
            .update(
                action.update() == null ? null : action.update().copy(update -> update.conditionExpression(condition)))
            .conditionCheck(
                action.conditionCheck() == null
                    ? null
                    : action.conditionCheck().copy(check -> check.conditionExpression(condition)))
            .build();
    }

    private String condition() {
        if (action.put() != null) {
            return action.put().conditionExpression();
        }
        return action.update() == null
            ? action.conditionCheck().conditionExpression()
            : action.update().conditionExpression();
    }

    String table() {
        if (action.put() != null) {
            return action.put().tableName();
        }
        return action.update() == null ? action.conditionCheck().tableName() : action.update().tableName();
    }

    Map<String, AttributeValue> key() {
        return Map.of(Tables.PK, AttributeValue.fromS(pk()), Tables.SK, AttributeValue.fromS(sk()));
    }

    private String text(String name) {
        return attributes().getOrDefault(name, AttributeValue.fromS("")).s();
    }

    private Map<String, AttributeValue> attributes() {
        if (action.put() != null) {
            return action.put().item();
        }
        return action.update() == null ? action.conditionCheck().key() : action.update().key();
    }
}
