package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import foerdertopf.journal.Commit;
import foerdertopf.journal.Draft;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Room;
import foerdertopf.pool.Shift;
import foerdertopf.report.SettableClock;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/// A write beside open leases whose answer is lost, and whose budget has not enough for it twice.
class LostAnswerBesideLeasesTest {

    private static final PoolId POOL = PoolId.budget("wir", 2016);
    private static final LeaseTerms TERMS = new LeaseTerms(
        Set.of("wir"), 4, 2, Duration.ofMinutes(1), Duration.ofSeconds(2));

    private final Tables tables = FreshTables.in(SharedDynamoDb.client());

    @Test
    void isDoneOnceItIsWritten() {
        var worker = worker(SharedDynamoDb.client());
        var opening = Draft.series("given")
            .with(new MonthGuard.Begins(Draft.PROGRAMME, Draft.MARCH))
            .with(new PoolChange.OpensBudget(Budget.untouched(POOL, Money.ofEuros(1_000), Draft.MARCH)));
        assertThat(worker.commit(opening.posting())).isEqualTo(new Commit.Done());
        assertThat(worker.commit(draw("small", 10).posting())).isEqualTo(new Commit.Done());
        assertThat(worker(new Forgetful(SharedDynamoDb.client())).commit(draw("large", 700).posting()))
            .isEqualTo(new Commit.Done());
        assertThat(worker.budget(POOL).orElseThrow().reserved()).isEqualTo(Money.ofEuros(710));
    }

    private static Draft draw(String name, long amount) {
        return Draft.claim(name)
            .with(
                new PoolChange.OfBudget(
                    POOL, Draft.MARCH, Shift.reserve(Money.ofEuros(amount)), new Room.Enough()));
    }

    private LeasingLedger worker(DynamoDbClient client) {
        return new LeasingLedger(
            client, tables, Pacing.real(new SecureRandom()), TERMS, new SettableClock(Draft.NOON));
    }

    /// Loses its first answer, and knows no request again.
    private static final class Forgetful extends DecoratedDynamoDb {
        private boolean lost;

        Forgetful(DynamoDbClient client) {
            super(client);
        }

        @Override
        public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
            var answer = super.transactWriteItems(
                request.copy(anew -> anew.clientRequestToken(UUID.randomUUID().toString())));
            if (!lost) {
                lost = true;
                throw SdkClientException.create("lost", new IOException("lost"));
            }
            return answer;
        }
    }
}
