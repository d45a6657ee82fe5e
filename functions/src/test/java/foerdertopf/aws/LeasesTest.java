package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import foerdertopf.journal.Commit;
import foerdertopf.journal.Commit.Cause;
import foerdertopf.journal.Draft;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Room;
import foerdertopf.pool.Shift;
import foerdertopf.report.SettableClock;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/// Several workers on one budget, one of which may have died.
class LeasesTest {

    private static final PoolId POOL = PoolId.budget("wir", 2016);
    private static final Money LIMIT = Money.ofEuros(1_000);
    private static final Duration LIFETIME = Duration.ofMinutes(1);
    private static final LeaseTerms TERMS = new LeaseTerms(Set.of("wir"), 4, 2, LIFETIME, Duration.ofSeconds(2));

    private final Tables tables = FreshTables.in(SharedDynamoDb.client());
    private final SettableClock clock = new SettableClock(Draft.NOON);
    private final Ledger one = worker(SharedDynamoDb.client());
    private final Ledger other = worker(SharedDynamoDb.client());
    private int drafts;

    @BeforeEach
    void open() {
        var opening = Draft.series("given")
            .with(new MonthGuard.Begins(Draft.PROGRAMME, Draft.MARCH))
            .with(new PoolChange.OpensBudget(Budget.untouched(POOL, LIMIT, Draft.MARCH)));
        assertThat(one.commit(opening.posting())).isEqualTo(new Commit.Done());
    }

    @Test
    void drawsFromALeaseAndShowsTheBudgetWhole() {
        assertReserves(one, 10);
        assertThat(leases()).isEqualTo(1);
        assertReserves(one, 10);
        assertThat(leases()).isEqualTo(1);
        assertReserves(other, 10);
        assertThat(leases()).isEqualTo(2);
        assertThat(other.budget(POOL).orElseThrow().reserved()).isEqualTo(Money.ofEuros(30));
        assertThat(other.budget(POOL).orElseThrow().limit()).isEqualTo(LIMIT);
    }

    @Test
    void readsABudgetAgainThatNamesALeaseWhichDoesNotShow() {
        assertReserves(one, 10);
        var hasty = worker(new DecoratedDynamoDb(SharedDynamoDb.client()) {
            private int reads;

            @Override
            public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
                var answer = super.batchGetItem(request);
                return reads++ == 0 ? answer.copy(none -> none.responses(Map.of())) : answer;
            }
        });
        assertThat(hasty.budget(POOL)).isEqualTo(one.budget(POOL));
        assertThat(hasty.budget(POOL).orElseThrow().limit()).isEqualTo(LIMIT);
    }

    /// As if its item had been lost: what it held is missing, and no read of the budget is held up by it.
    @Test
    void readsABudgetWithoutALeaseThatStaysAway() {
        assertReserves(one, 10);
        assertReserves(other, 10);
        var lost = leaseNames().getFirst();
        var key = new Keys(tables).lease(new Lease(POOL, lost));
        SharedDynamoDb.client()
            .deleteItem(request -> request.tableName(key.table())
                .key(Map.of("pk", AttributeValue.fromS(key.pk()), "sk", AttributeValue.fromS(key.sk()))));
        var left = one.budget(POOL).orElseThrow();
        assertThat(left.reserved()).isEqualTo(Money.ofEuros(10));
        assertThat(left.limit()).isLessThan(LIMIT);
        assertThat(one.budgets("wir")).containsExactly(left);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void missesNoLeaseThatShowsLate(int late) {
        assertReserves(one, 10);
        var hasty = worker(new DecoratedDynamoDb(SharedDynamoDb.client()) {
            private int reads;

            @Override
            public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
                var answer = super.batchGetItem(request);
                return reads++ < late ? answer.copy(none -> none.responses(Map.of())) : answer;
            }
        });
        assertThat(hasty.budgets("wir")).isEqualTo(one.budgets("wir"));
        assertThat(hasty.budget(POOL).orElseThrow().limit()).isEqualTo(LIMIT);
    }

    @Test
    void knowsWithoutAskingWhatItHolds() {
        assertReserves(one, 10);
        assertThat(one.budgetFor(POOL, Money.ofEuros(240)).orElseThrow().available()).isEqualTo(Money.ofEuros(240));
        assertThat(one.budgetFor(POOL, new Money(240_01)).orElseThrow().available()).isEqualTo(Money.ofEuros(990));
        assertThat(other.budgetFor(POOL, Money.ofEuros(1)).orElseThrow().available()).isEqualTo(Money.ofEuros(990));
    }

    @Test
    void putsMoreIntoALeaseThatRunsLow() {
        assertReserves(one, 85);
        assertReserves(one, 85);
        assertReserves(one, 85);
        assertThat(leases()).isEqualTo(1);
        assertThat(one.budget(POOL).orElseThrow().reserved()).isEqualTo(Money.ofEuros(255));
    }

    /// A worker that died before it used its lease has taken nothing along.
    @Test
    void takesEveryCentThoughLeasesAreOpen() {
        assertReserves(one, 1);
        assertReserves(other, 999);
        assertThat(leases()).isZero();
        assertThat(other.budget(POOL).orElseThrow().available()).isEqualTo(Money.ZERO);
    }

    @Test
    void tellsARefusalByAllThereIs() {
        assertReserves(one, 1);
        var refused = other.commit(claim(change(Shift.reserve(new Money(999_01)), new Room.Enough())));
        assertThat(refused).isInstanceOfSatisfying(Commit.Refused.class, told -> assertThat(told.causes())
            .containsExactly(new Cause.BudgetRefused(POOL, other.budget(POOL))));
        assertThat(one.budget(POOL).orElseThrow().available()).isEqualTo(Money.ofEuros(999));
    }

    @Test
    void refusesNobodyWhileMoneyLiesInLeases() {
        assertReserves(one, 1);
        var refusal = change(Shift.NONE, new Room.LeavesLessThan(Money.ofEuros(800)));
        assertThat(other.commit(claim(refusal))).isInstanceOf(Commit.Refused.class);
        var truthful = change(Shift.NONE, new Room.LeavesLessThan(Money.ofEuros(1_000)));
        assertThat(other.commit(claim(truthful))).isEqualTo(new Commit.Done());
    }

    @Test
    void getsAnotherLeaseAfterSomebodyTookItBack() {
        assertReserves(one, 1);
        assertReserves(other, 900);
        assertReserves(one, 1);
        assertThat(leases()).isZero();
        clock.advance(Duration.ofSeconds(3));
        assertReserves(one, 1);
        assertThat(leases()).isEqualTo(1);
        assertThat(one.budget(POOL).orElseThrow().reserved()).isEqualTo(Money.ofEuros(903));
    }

    @Test
    void grantsNoneForAWhileAfterAllWereCalledBack() {
        assertReserves(one, 1);
        assertReserves(other, 900);
        assertReserves(one, 1);
        assertThat(leases()).isZero();
    }

    @Test
    void takesALeaseThatIsOverBackWithTheNext() {
        assertReserves(one, 1);
        clock.advance(LIFETIME.minusSeconds(1));
        assertReserves(other, 1);
        assertThat(leases()).isEqualTo(2);
        clock.advance(Duration.ofSeconds(1));
        var third = worker(SharedDynamoDb.client());
        assertReserves(third, 1);
        assertThat(leases()).isEqualTo(2);
        assertReserves(one, 1);
        assertThat(one.budget(POOL).orElseThrow().reserved()).isEqualTo(Money.ofEuros(4));
    }

    @Test
    void releasesMoneyThatWasReservedInALease() {
        assertReserves(one, 50);
        assertThat(other.commit(claim(change(Shift.release(Money.ofEuros(50)), new Room.Enough()))))
            .isEqualTo(new Commit.Done());
        assertThat(other.budget(POOL).orElseThrow().available()).isEqualTo(LIMIT);
    }

    @Test
    void turnsAMonthWithLeasesOpen() {
        assertReserves(one, 50);
        assertReserves(other, 50);
        var seen = other.budget(POOL).orElseThrow();
        assertThat(seen.booked().claims()).isEqualTo(2);
        var turn = Draft.series("turn").with(new PoolChange.TurnsMonth(seen, Draft.APRIL)).posting();
        assertThat(other.commit(turn)).isEqualTo(new Commit.Done());
        assertThat(leases()).isZero();
        assertThat(one.commit(claim(change(Shift.reserve(Money.ofEuros(1)), new Room.Enough()))))
            .isInstanceOf(Commit.Refused.class);
    }

    /// Killed while it called leases back: they are frozen and hold what they held, until somebody else takes them back.
    @Test
    void losesNothingWhenKilledBeforeFrozenLeasesGoBack() {
        assertReserves(one, 10);
        assertReserves(other, 10);
        var mortal = worker(new Mortal(SharedDynamoDb.client(), 3));
        var all = claim(change(Shift.reserve(Money.ofEuros(980)), new Room.Enough()));
        assertThatThrownBy(() -> mortal.commit(all)).isInstanceOf(IllegalStateException.class);
        assertThat(leases()).isEqualTo(2);
        assertThat(one.budget(POOL).orElseThrow().available()).isEqualTo(Money.ofEuros(980));
        assertReserves(one, 10);
        assertReserves(other, 970);
        assertThat(leases()).isZero();
    }

    private Ledger worker(DynamoDbClient client) {
        return new LeasingLedger(client, tables, Pacing.real(new SecureRandom()), TERMS, clock);
    }

    private void assertReserves(Ledger worker, long amount) {
        var draw = change(Shift.reserve(Money.ofEuros(amount)), new Room.Enough());
        assertThat(worker.commit(claim(draw))).isEqualTo(new Commit.Done());
    }

    private Posting claim(PoolChange change) {
        return Draft.claim("claim-" + ++drafts).with(change).posting();
    }

    private static PoolChange change(Shift shift, Room room) {
        return new PoolChange.OfBudget(POOL, Draft.MARCH, shift, room);
    }

    private int leases() {
        return leaseNames().size();
    }

    private List<String> leaseNames() {
        return new TableReads(SharedDynamoDb.client(), Pacing.real(new SecureRandom()))
            .get(new Keys(tables).pool(POOL))
            .filter(item -> item.has(PoolItems.LEASES))
            .map(item -> List.copyOf(item.texts(PoolItems.LEASES)))
            .orElse(List.of());
    }

    /// Dies after so many transactions.
    private static final class Mortal extends DecoratedDynamoDb {
        private int left;

        Mortal(DynamoDbClient client, int transactions) {
            super(client);
            this.left = transactions;
        }

        @Override
        public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
            if (left-- == 0) {
                throw new IllegalStateException("killed");
            }
            return super.transactWriteItems(request);
        }
    }
}
