package foerdertopf.aws;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Where an item lies in its table.
record ItemKey(String table, String pk, String sk) {

    Map<String, AttributeValue> attributes() {
        return Map.of(Tables.PK, fromS(pk), Tables.SK, fromS(sk));
    }
}
