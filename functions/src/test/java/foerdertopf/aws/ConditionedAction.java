package foerdertopf.aws;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// One action of a transaction with its condition, taken apart.
record ConditionedAction(TransactWriteItem action) {

    /// `put`, `check`, `delete`, `lease` where a budget gives to a lease or takes it back, or how another update begins:
    /// `ADD`, `SET`.
    String kind() {
        if (action.put() != null) {
            return "put";
        }
        if (action.delete() != null) {
            return "delete";
        }
        return action.update() == null ? "check" : kind(action.update().updateExpression());
    }

    private static String kind(String update) {
        return update.contains("#" + PoolItems.LEASE_MOVES) ? "lease" : update.substring(0, 3);
    }

    /// A budget takes back what is its own, whatever else happened to it.
    boolean takesALeaseBack() {
        return action.update() != null && action.update().updateExpression().contains("DELETE #" + PoolItems.LEASES);
    }

    String pk() {
        return text(Tables.PK);
    }

    String sk() {
        return text(Tables.SK);
    }

    Stream<String> clauses() {
        return condition() == null ? Stream.of() : Stream.of(condition().split(" AND "));
    }

    TransactWriteItem with(UnaryOperator<String> clause) {
        if (condition() == null) {
            return action;
        }
        var condition = clauses().map(clause).collect(Collectors.joining(" AND "));
        return action.toBuilder()
            .put(action.put() == null ? null : action.put().copy(put -> put.conditionExpression(condition)))
            .update(
                action.update() == null ? null : action.update().copy(update -> update.conditionExpression(condition)))
            .conditionCheck(
                action.conditionCheck() == null
                    ? null
                    : action.conditionCheck().copy(check -> check.conditionExpression(condition)))
            .delete(
                action.delete() == null ? null : action.delete().copy(delete -> delete.conditionExpression(condition)))
            .build();
    }

    private @Nullable String condition() {
        if (action.put() != null) {
            return action.put().conditionExpression();
        }
        if (action.delete() != null) {
            return action.delete().conditionExpression();
        }
        return action.update() == null
            ? action.conditionCheck().conditionExpression()
            : action.update().conditionExpression();
    }

    String table() {
        if (action.put() != null) {
            return action.put().tableName();
        }
        if (action.delete() != null) {
            return action.delete().tableName();
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
        if (action.delete() != null) {
            return action.delete().key();
        }
        return action.update() == null ? action.conditionCheck().key() : action.update().key();
    }
}
