package foerdertopf.aws;

import java.security.SecureRandom;

import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerContract;
import foerdertopf.stores.SharedDynamoDb;

/// The contract, kept by DynamoDB Local.
class DynamoLedgerTest implements LedgerContract {

    private final Ledger ledger = new DynamoLedger(
        new SeenGuards(SharedDynamoDb.client()), FreshTables.in(SharedDynamoDb.client()),
        Pacing.real(new SecureRandom()));

    @Override
    public Ledger ledger() {
        return ledger;
    }
}
