package foerdertopf.aws;

import java.security.SecureRandom;

import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerContract;
import org.junit.jupiter.api.AfterEach;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The contract, kept by DynamoDB as another program plays it.
class EmulatedLedgerTest implements LedgerContract {

    private final DynamoDbClient client = EmulatedCloud.dynamo();
    private final Ledger ledger = new DynamoLedger(client, FreshTables.in(client), Pacing.real(new SecureRandom()));

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @AfterEach
    void close() {
        client.close();
    }
}
