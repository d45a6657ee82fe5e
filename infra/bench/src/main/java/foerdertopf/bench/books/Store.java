package foerdertopf.bench.books;

import java.security.SecureRandom;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.Pacing;
import foerdertopf.aws.Tables;
import foerdertopf.journal.Ledger;
import foerdertopf.stores.DynamoDbLocal;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A DynamoDB in memory, with the product's two tables new for each round.
public final class Store implements AutoCloseable {

    private final DynamoDbLocal process = DynamoDbLocal.inMemory();
    private final DynamoDbClient client = process.client();

    public DynamoDbClient client() {
        return client;
    }

    public Tables freshTables() {
        return FreshTables.in(client);
    }

    public Ledger ledger(Tables tables) {
        return new DynamoLedger(client, tables, Pacing.real(new SecureRandom()));
    }

    /// Gives their memory back before the next round.
    public void drop(Tables tables) {
        client.deleteTable(request -> request.tableName(tables.journal()));
        client.deleteTable(request -> request.tableName(tables.pools()));
    }

    @Override
    public void close() {
        client.close();
        process.close();
    }
}
