package foerdertopf.aws;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import foerdertopf.aws.Tables.Index;
import foerdertopf.stores.SharedDynamoDb;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/// The two tables for one test, as the template makes them.
public final class FreshTables {

    private FreshTables() {}

    public static Tables in(DynamoDbClient client) {
        var tables = new Tables(SharedDynamoDb.newTableName("Journal"), SharedDynamoDb.newTableName("Pools"));
        create(client, tables.journal(), Tables.JOURNAL_INDEXES);
        create(client, tables.pools(), List.of());
        return tables;
    }

    private static void create(DynamoDbClient client, String table, Collection<Index> indexes) {
        var names = Stream.concat(
            Stream.of(Tables.PK, Tables.SK),
            indexes.stream().flatMap(index -> Stream.of(index.key(), index.sort())));
        var creation = CreateTableRequest.builder()
            .tableName(table)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(names.map(FreshTables::text).toList())
            .keySchema(keys(Tables.PK, Tables.SK));
        if (!indexes.isEmpty()) {
            creation.globalSecondaryIndexes(indexes.stream().map(FreshTables::keysOnly).toList());
        }
        client.createTable(creation.build());
        client.waiter().waitUntilTableExists(request -> request.tableName(table));
    }

    private static GlobalSecondaryIndex keysOnly(Index index) {
        return GlobalSecondaryIndex.builder()
            .indexName(index.name())
            .keySchema(keys(index.key(), index.sort()))
            .projection(projection -> projection.projectionType(ProjectionType.KEYS_ONLY))
            .build();
    }

    private static List<KeySchemaElement> keys(String hash, String range) {
        return List.of(
            KeySchemaElement.builder().attributeName(hash).keyType(KeyType.HASH).build(),
            KeySchemaElement.builder().attributeName(range).keyType(KeyType.RANGE).build());
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
    }
}
