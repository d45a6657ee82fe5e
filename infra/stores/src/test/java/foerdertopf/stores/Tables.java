package foerdertopf.stores;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// A table with one pool in it, as small as a test needs it.
final class Tables {

    private Tables() {}

    static void create(DynamoDbClient dynamo, String table) {
        dynamo.createTable(request -> request.tableName(table)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(
                AttributeDefinition.builder().attributeName("pk").attributeType(ScalarAttributeType.S).build())
            .keySchema(KeySchemaElement.builder().attributeName("pk").keyType(KeyType.HASH).build()));
    }

    static Map<String, AttributeValue> pool(String name, long available) {
        return Map.of("pk", fromS(name), "available", fromN(Long.toString(available)));
    }

    static void put(DynamoDbClient dynamo, String table, Map<String, AttributeValue> item) {
        dynamo.putItem(request -> request.tableName(table).item(item));
    }

    static Map<String, AttributeValue> get(DynamoDbClient dynamo, String table, String key) {
        return dynamo.getItem(request -> request.tableName(table).key(Map.of("pk", fromS(key))).consistentRead(true))
            .item();
    }

    static TransactWriteItem putNew(String table, Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
            .put(Put.builder().tableName(table).item(item).conditionExpression("attribute_not_exists(pk)").build())
            .build();
    }

    static TransactWriteItem draw(String table, String pool, long amount) {
        return TransactWriteItem.builder()
            .update(Update.builder()
                .tableName(table)
                .key(Map.of("pk", fromS(pool)))
                .updateExpression("SET available = available - :amount")
                .conditionExpression("available >= :amount")
                .expressionAttributeValues(Map.of(":amount", fromN(Long.toString(amount))))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build())
            .build();
    }
}
