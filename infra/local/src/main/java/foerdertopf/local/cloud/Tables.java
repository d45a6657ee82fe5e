package foerdertopf.local.cloud;

import java.util.List;

import foerdertopf.local.template.TableDefinition;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/// Creates the template's tables where they are missing.
public final class Tables {

    private Tables() {}

    public static void create(DynamoDbClient dynamoDb, List<TableDefinition> tables) {
        var existing = dynamoDb.listTables().tableNames();
        tables.stream()
            .filter(table -> !existing.contains(table.name()))
            .forEach(table -> dynamoDb.createTable(request(table)));
    }

    private static CreateTableRequest request(TableDefinition table) {
        var request = CreateTableRequest.builder()
            .tableName(table.name())
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .keySchema(keys(table.keys()))
            .attributeDefinitions(table.attributeTypes()
                .entrySet()
                .stream()
                .map(attribute -> AttributeDefinition
                    .builder()
                    .attributeName(attribute.getKey())
                    .attributeType(attribute.getValue())
                    .build())
                .toList());
        if (!table.indexes().isEmpty()) {
            request.globalSecondaryIndexes(table.indexes().stream().map(Tables::index).toList());
        }
        return request.build();
    }

    private static List<KeySchemaElement> keys(TableDefinition.Keys keys) {
        return keys.all()
            .stream()
            .map(key -> KeySchemaElement.builder().attributeName(key.attribute()).keyType(key.role()).build())
            .toList();
    }

    private static GlobalSecondaryIndex index(TableDefinition.Index index) {
        return GlobalSecondaryIndex.builder()
            .indexName(index.name())
            .keySchema(keys(index.keys()))
            .projection(projection -> projection.projectionType(index.projection())
                .nonKeyAttributes(index.further().isEmpty() ? null : index.further()))
            .build();
    }
}
