package foerdertopf.bench.limits;

import java.util.Map;

import foerdertopf.aws.Tables;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Where an item lies.
record Place(String table, String pk, String sk) {

    static Place at(String table, Map<String, AttributeValue> key) {
        return new Place(table, Attributes.text(key, Tables.PK), Attributes.text(key, Tables.SK));
    }

    static Place of(TransactWriteItem action) {
        if (action.put() != null) {
            return at(action.put().tableName(), action.put().item());
        }
        if (action.update() != null) {
            return at(action.update().tableName(), action.update().key());
        }
        return action.delete() == null
            ? at(action.conditionCheck().tableName(), action.conditionCheck().key())
            : at(action.delete().tableName(), action.delete().key());
    }

    Map<String, AttributeValue> key() {
        return Map.of(Tables.PK, AttributeValue.fromS(pk), Tables.SK, AttributeValue.fromS(sk));
    }

    /// The partition, as the limits count it.
    String partition() {
        return table + " " + pk;
    }
}
