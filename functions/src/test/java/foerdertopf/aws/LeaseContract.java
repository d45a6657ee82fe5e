package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import foerdertopf.journal.Commit;
import foerdertopf.journal.Draft;
import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Room;
import foerdertopf.pool.Shift;
import org.junit.jupiter.api.Test;

/// What the writes of leases demand. Each condition has a test here that fails without it ([Guard]).
interface LeaseContract {

    PoolId POOL = PoolId.budget("wir", 2016);
    Budget FILLED = new Budget(
        POOL, euros(1_000), euros(400), euros(300), euros(200), euros(100), Draft.MARCH);
    Lease LEASE = new Lease(POOL, "1457000000-a1");
    Lease SECOND = new Lease(POOL, "1457000000-b2");
    LeaseTerms TERMS = new LeaseTerms(Set.of("wir"), 2, 1, Duration.ofMinutes(1), Duration.ofSeconds(1));

    LeaseStore store();

    @Test
    default void showsABudgetWholeWhileALeaseIsOpen() {
        store().open(FILLED);
        store().write(store().writes().grants(LEASE, part(100)));
        assertThat(store().ledger().budget(POOL)).contains(FILLED);
        assertThat(draw(30, new BudgetPlace.InLease(LEASE))).isEqualTo(new Commit.Done());
        assertThat(store().ledger().budget(POOL)).contains(FILLED.after(Shift.reserve(euros(30))));
        assertThat(store().ledger().budgets("wir")).containsExactly(FILLED.after(Shift.reserve(euros(30))));
    }

    @Test
    default void takesLeasesBackWithAllThatIsInThem() {
        store().open(FILLED);
        store().write(store().writes().grants(LEASE, part(100)));
        store().write(store().writes().raises(LEASE, Draft.MARCH, euros(50)));
        assertThat(draw(30, new BudgetPlace.InLease(LEASE))).isEqualTo(new Commit.Done());
        var seen = new Budget(POOL, euros(150), euros(120), euros(30), Money.ZERO, Money.ZERO, Draft.MARCH);
        store().write(store().writes().grants(SECOND, part(70)));
        store().write(store().writes().returns(POOL, Map.of(LEASE, seen, SECOND, part(70))));
        assertThat(store().ledger().budget(POOL)).contains(FILLED.after(Shift.reserve(euros(30))));
        assertThat(new TableReads(store().client(), Pacing.real(new Random(1))).get(store().keys().pool(POOL)))
            .hasValueSatisfying(item -> assertThat(item.has(PoolItems.LEASES)).isFalse());
    }

    @Test
    default void refusesOneLeaseMoreThanGoBackAtOnce() {
        store().open(FILLED);
        for (var number = 1; number <= LeaseTerms.MOST_LEASES; number++) {
            store().write(store().writes().grants(numbered(number), part(1)));
        }
        assertThat(store().isDone(store().writes().grants(numbered(0), part(1)))).isFalse();
        var all = IntStream.rangeClosed(1, LeaseTerms.MOST_LEASES)
            .boxed()
            .collect(Collectors.toMap(LeaseContract::numbered, _ -> part(1)));
        store().write(store().writes().returns(POOL, all));
        assertThat(store().ledger().budget(POOL)).contains(FILLED);
    }

    private static Lease numbered(int number) {
        return new Lease(POOL, "1457000000-%02d".formatted(number));
    }

    @Test
    default void refusesToGrantALeaseTwice() {
        store().open(FILLED);
        store().write(store().writes().grants(LEASE, part(100)));
        assertThat(store().isDone(store().writes().grants(LEASE, part(50)))).isFalse();
    }

    @Test
    default void refusesALeaseInAnotherMonth() {
        store().open(FILLED);
        var late = Budget.untouched(POOL, euros(100), Draft.APRIL);
        assertThat(store().isDone(store().writes().grants(LEASE, late))).isFalse();
    }

    @Test
    default void refusesALeaseOfMoreThanIsAvailable() {
        store().open(FILLED);
        assertThat(store().isDone(store().writes().grants(LEASE, part(401)))).isFalse();
        store().write(store().writes().grants(LEASE, part(400)));
    }

    @Test
    default void refusesADrawOfMoreThanALeaseHolds() {
        store().open(FILLED);
        store().write(store().writes().grants(LEASE, part(100)));
        assertThat(draw(101, new BudgetPlace.InLease(LEASE))).isInstanceOf(Commit.Refused.class);
        assertThat(draw(100, new BudgetPlace.InLease(LEASE))).isEqualTo(new Commit.Done());
    }

    @Test
    default void refusesALeaseThatWentBack() {
        store().open(FILLED);
        store().write(store().writes().grants(LEASE, part(100)));
        store().write(store().writes().returns(POOL, Map.of(LEASE, part(100))));
        assertThat(draw(1, new BudgetPlace.InLease(LEASE))).isInstanceOf(Commit.Refused.class);
        assertThat(store().isDone(store().writes().raises(LEASE, Draft.MARCH, euros(1)))).isFalse();
        assertThat(store().isDone(store().writes().returns(POOL, Map.of(LEASE, part(100))))).isFalse();
        assertThat(store().ledger().budget(POOL)).contains(FILLED);
    }

    @Test
    default void refusesToReturnALeaseThatWasRaisedMeanwhile() {
        store().open(FILLED);
        store().write(store().writes().grants(LEASE, part(100)));
        store().write(store().writes().raises(LEASE, Draft.MARCH, euros(50)));
        assertThat(store().isDone(store().writes().returns(POOL, Map.of(LEASE, part(100))))).isFalse();
    }

    /// What is available may be as it was.
    @Test
    default void refusesToReturnALeaseThatWasDrawnFromMeanwhile() {
        store().open(FILLED);
        store().write(store().writes().grants(LEASE, part(100)));
        store().write(store().writes().raises(LEASE, Draft.MARCH, euros(50)));
        draw(50, new BudgetPlace.InLease(LEASE));
        assertThat(store().isDone(store().writes().returns(POOL, Map.of(LEASE, part(100))))).isFalse();
    }

    @Test
    default void letsNobodyDrawFromAFrozenLease() {
        store().open(FILLED);
        store().write(store().writes().grants(LEASE, part(100)));
        store().write(List.of(store().writes().freezes(LEASE)));
        assertThat(draw(1, new BudgetPlace.InLease(LEASE))).isInstanceOf(Commit.Refused.class);
        assertThat(store().isDone(store().writes().raises(LEASE, Draft.MARCH, euros(1)))).isFalse();
        assertThat(store().ledger().budget(POOL)).contains(FILLED);
        store().write(store().writes().returns(POOL, Map.of(LEASE, part(100))));
        assertThat(store().ledger().budget(POOL)).contains(FILLED);
    }

    /// It would come into being again, with nothing in it.
    @Test
    default void refusesToFreezeALeaseThatWentBack() {
        store().open(FILLED);
        assertThat(store().isDone(List.of(store().writes().freezes(LEASE)))).isFalse();
    }

    @Test
    default void refusesARefusalWhileALeaseIsOpen() {
        store().open(FILLED);
        store().write(store().writes().grants(LEASE, part(300)));
        var beside = new BudgetPlace.BesideLeases(TERMS);
        var check = change(Shift.NONE, new Room.LeavesLessThan(euros(101)));
        assertThat(store().commit(check, beside)).isInstanceOf(Commit.Refused.class);
        var last = change(Shift.reserve(euros(100)), new Room.LeavesLessThan(Money.ONE_CENT));
        assertThat(store().commit(last, beside)).isInstanceOf(Commit.Refused.class);
        store().write(store().writes().returns(POOL, Map.of(LEASE, part(300))));
        assertThat(store().commit(change(Shift.NONE, new Room.LeavesLessThan(euros(401))), beside))
            .isEqualTo(new Commit.Done());
    }

    @Test
    default void refusesToTurnABudgetWhileALeaseIsOpen() {
        store().open(FILLED);
        store().write(store().writes().grants(LEASE, part(100)));
        var less = FILLED.after(
            new Shift(euros(-100), euros(-100), Money.ZERO, Money.ZERO, Money.ZERO));
        var turn = new PoolChange.TurnsMonth(less, Draft.APRIL);
        assertThat(store().commit(turn, new BudgetPlace.BesideLeases(TERMS))).isInstanceOf(Commit.Refused.class);
    }

    private Commit draw(long amount, BudgetPlace place) {
        return store().commit(change(Shift.reserve(euros(amount)), new Room.Enough()), place);
    }

    private static PoolChange change(Shift shift, Room room) {
        return new PoolChange.OfBudget(POOL, Draft.MARCH, shift, room);
    }

    private static Budget part(long amount) {
        return Budget.untouched(POOL, euros(amount), Draft.MARCH);
    }

    private static Money euros(long amount) {
        return Money.ofEuros(amount);
    }
}
