package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;

import foerdertopf.journal.Commit;
import foerdertopf.journal.Draft;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Books in which a test grants, draws from and returns leases by hand.
record LeaseStore(DynamoDbClient client, Tables tables) {

    Keys keys() {
        return new Keys(tables);
    }

    LeaseWrites writes() {
        return new LeaseWrites(keys(), new PoolItems(keys()));
    }

    DynamoLedger ledger() {
        return new DynamoLedger(client, tables, pacing());
    }

    private static Pacing pacing() {
        return Pacing.real(new SecureRandom());
    }

    void open(Budget budget) {
        var draft = Draft.series("given")
            .with(new MonthGuard.Begins(Draft.PROGRAMME, budget.openMonth()))
            .with(new PoolChange.OpensBudget(budget));
        assertThat(ledger().commit(draft.posting())).isEqualTo(new Commit.Done());
    }

    Commit commit(PoolChange change, BudgetPlace place) {
        return ledger().commit(Draft.series(change + " " + place).with(change).posting(), place);
    }

    boolean isDone(List<Write> writes) {
        return new Transactions(client, pacing()).send(writes, "test") instanceof Transactions.Sent.Done;
    }

    void write(List<Write> writes) {
        assertThat(isDone(writes)).isTrue();
    }
}
