package foerdertopf.bench.limits;

import java.util.Random;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.Pacing;
import foerdertopf.aws.Tables;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerContract;

/// The ledger keeps its contract on it as on DynamoDB Local.
class MemoryDynamoDbTest implements LedgerContract {

    private final Ledger ledger = new DynamoLedger(
        new MemoryDynamoDb(), new Tables("Journal", "Pools"), Pacing.real(new Random(1)));

    @Override
    public Ledger ledger() {
        return ledger;
    }
}
