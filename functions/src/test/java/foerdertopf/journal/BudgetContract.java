package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import foerdertopf.journal.Commit.Cause;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.money.Money;
import foerdertopf.pool.Account;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Room;
import foerdertopf.pool.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Budgets: no account below zero, refusals as true as reservations, nothing in another month.
interface BudgetContract extends LedgerUnderTest {

    PoolId POOL = PoolId.budget("wir", 2016);
    Budget FILLED = new Budget(
        POOL, euros(1_000), euros(400), euros(300), euros(200), euros(100), Draft.MARCH);

    @Test
    default void reservesToTheLastCent() {
        given(FILLED);
        write(draw(Shift.reserve(euros(400)), new Room.Enough()));
        assertThat(ledger().budget(POOL)).contains(FILLED.after(Shift.reserve(euros(400))));
    }

    @Test
    default void refusesTheFirstCentTooMuch() {
        given(FILLED);
        assertTakesTooMuchFrom(Account.AVAILABLE, Account.RESERVED);
    }

    @Test
    default void refusesToReleaseMoreThanIsReserved() {
        given(FILLED);
        assertTakesTooMuchFrom(Account.RESERVED, Account.AVAILABLE);
    }

    @Test
    default void refusesToTakeBackMoreThanIsApproved() {
        given(FILLED);
        assertTakesTooMuchFrom(Account.APPROVED, Account.PAID);
    }

    @Test
    default void refusesToReclaimMoreThanIsPaid() {
        given(FILLED);
        assertTakesTooMuchFrom(Account.PAID, Account.AVAILABLE);
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    default void emptiesEveryAccountToZero(Account from) {
        given(FILLED);
        var to = from == Account.RESERVED ? Account.APPROVED : Account.RESERVED;
        write(draw(Shift.move(from, to, FILLED.balance(from)), new Room.Enough()));
        assertThat(ledger().budget(POOL).orElseThrow().balance(from)).isEqualTo(Money.ZERO);
    }

    @Test
    default void movesTheLimitWithAnAdjustment() {
        given(FILLED);
        var more = new Shift(euros(50), euros(50), Money.ZERO, Money.ZERO, Money.ZERO);
        write(draw(more, new Room.Enough()));
        assertThat(ledger().budget(POOL)).contains(FILLED.after(more));
    }

    @Test
    default void refusesADrawInAnotherMonth() {
        given(FILLED);
        var late = new PoolChange.OfBudget(POOL, Draft.APRIL, Shift.reserve(euros(1)), new Room.Enough());
        assertRefused(Draft.series("2").with(late), refusedWith(FILLED));
        var check = new PoolChange.OfBudget(POOL, Draft.APRIL, Shift.NONE, new Room.Enough());
        assertRefused(Draft.series("2").with(check), refusedWith(FILLED));
    }

    @Test
    default void refusesARefusalThatWouldHaveFitted() {
        given(FILLED);
        assertRefused(draw(Shift.NONE, new Room.LeavesLessThan(euros(400))), refusedWith(FILLED));
        assertRefused(draw(Shift.reserve(euros(100)), new Room.LeavesLessThan(euros(300))), refusedWith(FILLED));
        write(draw(Shift.reserve(euros(100)), new Room.LeavesLessThan(euros(300).plus(new Money(1)))));
    }

    /// Whoever takes any part is refused only where nothing is left.
    @Test
    default void refusesARefusalWhileACentIsLeft() {
        given(FILLED);
        var nothing = new Room.LeavesLessThan(Money.ONE_CENT);
        assertRefused(draw(Shift.NONE, nothing), refusedWith(FILLED));
        assertRefused(draw(Shift.reserve(euros(400).minus(Money.ONE_CENT)), nothing), refusedWith(FILLED));
        write(draw(Shift.reserve(euros(400)), nothing));
        write(draw(Shift.NONE, nothing));
    }

    @Test
    default void checksARefusalAloneWithoutChangingAnything() {
        given(FILLED);
        write(draw(Shift.NONE, new Room.LeavesLessThan(euros(401))));
        assertThat(ledger().budget(POOL)).contains(FILLED);
    }

    @Test
    default void refusesAPartWorkedOutFromAnotherBalance() {
        given(FILLED);
        var room = new Room.Exactly(euros(401));
        assertRefused(draw(Shift.reserve(euros(399)), room), refusedWith(FILLED));
        assertRefused(draw(Shift.reserve(euros(399)), new Room.Exactly(euros(399))), refusedWith(FILLED));
        write(draw(Shift.reserve(euros(400)), new Room.Exactly(euros(400))));
    }

    @Test
    default void refusesADrawFromABudgetThatIsNotThere() {
        assertRefused(draw(Shift.reserve(euros(1)), new Room.Enough()),
            new Cause.BudgetRefused(POOL, Optional.empty()));
        assertRefused(draw(Shift.NONE, new Room.LeavesLessThan(euros(1))),
            new Cause.BudgetRefused(POOL, Optional.empty()));
    }

    @Test
    default void refusesToOpenABudgetThatExists() {
        given(FILLED);
        var again = new PoolChange.OpensBudget(Budget.untouched(POOL, euros(9), Draft.MARCH));
        assertRefused(
            Draft.series("2").with(new MonthGuard.Is(Draft.PROGRAMME, Draft.MARCH)).with(again), refusedWith(FILLED));
    }

    @Test
    default void opensABudgetOnceHoweverManyTryAtOnce() {
        write(Draft.series("gate").with(new MonthGuard.Begins(Draft.PROGRAMME, Draft.MARCH)));
        var answers = all(
            16, client -> Draft.series("client-" + client)
                .with(new MonthGuard.Is(Draft.PROGRAMME, Draft.MARCH))
                .with(new PoolChange.OpensBudget(Budget.untouched(POOL, euros(client + 1), Draft.MARCH))));
        assertThat(answers.stream().filter(Commit.Done.class::isInstance)).hasSize(1);
    }

    /// 64 clients take what they can: to the last claim that fits, no cent over, and every refusal true.
    @Test
    default void drainsABudgetByManyClientsWithoutACentOver() {
        var amount = new Money(7_321);
        given(FILLED);
        var taken = new AtomicInteger();
        try (var executor = Executors.newFixedThreadPool(64)) {
            IntStream.range(0, 64).forEach(client -> executor.execute(() -> drain(client, amount, taken)));
        }
        var fits = (int) (FILLED.available().cents() / amount.cents());
        var all = new Money(amount.cents() * fits);
        assertThat(taken).hasValue(fits);
        assertThat(ledger().budget(POOL)).contains(FILLED.after(Shift.reserve(all)).with(new Booked(fits, fits)));
    }

    private void drain(int client, Money amount, AtomicInteger taken) {
        for (var attempt = 0;; attempt++) {
            var change = new PoolChange.OfBudget(POOL, Draft.MARCH, Shift.reserve(amount), new Room.Enough());
            var commit = ledger().commit(Draft.claim("drain-" + client + "-" + attempt).with(change).posting());
            if (commit instanceof Commit.Refused(var causes)) {
                var cause = (Cause.BudgetRefused) causes.getFirst();
                assertThat(cause.now().orElseThrow().available()).isLessThan(amount);
                return;
            }
            taken.incrementAndGet();
        }
    }

    private void assertTakesTooMuchFrom(Account from, Account to) {
        var tooMuch = FILLED.balance(from).plus(new Money(1));
        assertRefused(draw(Shift.move(from, to, tooMuch), new Room.Enough()), refusedWith(FILLED));
        assertThat(ledger().budget(POOL)).contains(FILLED);
    }

    private void given(Budget budget) {
        write(Draft.series("given")
            .with(new MonthGuard.Begins(Draft.PROGRAMME, budget.openMonth()))
            .with(new PoolChange.OpensBudget(budget)));
    }

    private static Draft draw(Shift shift, Room room) {
        return Draft.series(shift + " " + room).with(new PoolChange.OfBudget(POOL, Draft.MARCH, shift, room));
    }

    private static Cause refusedWith(Budget now) {
        return new Cause.BudgetRefused(now.id(), Optional.of(now));
    }

    private static Money euros(long amount) {
        return Money.ofEuros(amount);
    }
}
