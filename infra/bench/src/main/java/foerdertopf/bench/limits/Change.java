package foerdertopf.bench.limits;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// One action of a transaction: where, under which condition, and what it makes of an item. No attributes mean that there
/// is no item.
record Change(
    Place place, String condition, Expression expression, Kind kind, String update, Map<String, AttributeValue> put) {

    enum Kind {
        PUT, UPDATE, DELETE, CHECK
    }

    static Change of(TransactWriteItem action) {
        var place = Place.of(action);
        if (action.put() != null) {
            var put = action.put();
            var expression = new Expression(put.expressionAttributeNames(), put.expressionAttributeValues());
            return new Change(place, text(put.conditionExpression()), expression, Kind.PUT, "", put.item());
        }
        if (action.update() != null) {
            var update = action.update();
            var expression = new Expression(update.expressionAttributeNames(), update.expressionAttributeValues());
            return new Change(
                place, text(update.conditionExpression()), expression, Kind.UPDATE, update.updateExpression(),
                Map.of());
        }
        if (action.delete() != null) {
            var delete = action.delete();
            var expression = new Expression(delete.expressionAttributeNames(), delete.expressionAttributeValues());
            return new Change(place, text(delete.conditionExpression()), expression, Kind.DELETE, "", Map.of());
        }
        var check = action.conditionCheck();
        var expression = new Expression(check.expressionAttributeNames(), check.expressionAttributeValues());
        return new Change(place, text(check.conditionExpression()), expression, Kind.CHECK, "", Map.of());
    }

    private static String text(@Nullable String condition) {
        return condition == null ? "" : condition;
    }

    boolean holds(Map<String, AttributeValue> item) {
        return condition.isEmpty() || expression.holds(condition, item);
    }

    Map<String, AttributeValue> after(Map<String, AttributeValue> item) {
        return switch (kind) {
            case PUT -> put;
            case UPDATE -> expression.updated(update, item.isEmpty() ? place.key() : item);
            case DELETE -> Map.of();
            case CHECK -> item;
        };
    }
}
