package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;

import foerdertopf.journal.Commit.Cause;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.money.Money;
import foerdertopf.pool.Account;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Shift;
import org.junit.jupiter.api.Test;

/// The programme's gate and the turn of the month: nothing lands in a closed one, no budget is left behind.
interface MonthContract extends LedgerUnderTest {

    PoolId WIR = PoolId.budget("wir", 2016);
    Budget SEEN = new Budget(
        WIR, Money.ofEuros(100), Money.ofEuros(40), Money.ofEuros(30), Money.ofEuros(20), Money.ofEuros(10),
        Draft.MARCH);

    @Test
    default void hasNoMonthBeforeTheFirstEntry() {
        assertThat(ledger().openMonth(Draft.PROGRAMME)).isEmpty();
        assertRefused(Draft.series("1").with(is(Draft.MARCH)), new Cause.MonthMoved(Optional.empty()));
    }

    @Test
    default void beginsOnce() {
        begin();
        assertThat(ledger().openMonth(Draft.PROGRAMME)).contains(Draft.MARCH);
        assertRefused(
            Draft.series("2").with(new MonthGuard.Begins(Draft.PROGRAMME, Draft.APRIL)), moved());
    }

    @Test
    default void refusesAnEntryInAnotherMonth() {
        begin();
        assertRefused(Draft.claim("a").with(is(Draft.APRIL)), moved());
        write(Draft.claim("a").with(is(Draft.MARCH)));
    }

    @Test
    default void refusesABudgetBornIntoAnotherMonth() {
        begin();
        var born = new PoolChange.OpensBudget(Budget.untouched(WIR, Money.ofEuros(1), Draft.APRIL));
        assertRefused(Draft.series("2").with(is(Draft.APRIL)).with(born), moved());
    }

    @Test
    default void turnsGateAndBudgetsTogether() {
        begin();
        open(SEEN);
        write(Draft.series("turn").with(turn(1)).with(new PoolChange.TurnsMonth(SEEN, Draft.APRIL)));
        assertThat(ledger().openMonth(Draft.PROGRAMME)).contains(Draft.APRIL);
        assertThat(ledger().budget(WIR)).contains(SEEN.openedFor(Draft.APRIL));
        assertRefused(
            Draft.series("3").with(is(Draft.MARCH)), new Cause.MonthMoved(Optional.of(Draft.APRIL)));
    }

    @Test
    default void keepsCountingBudgetsAfterATurn() {
        begin();
        open(SEEN);
        write(Draft.series("turn").with(turn(1)));
        var next = turn(Draft.APRIL, 0, Booked.NONE);
        assertRefused(Draft.series("3").with(next), new Cause.MonthMoved(Optional.of(Draft.APRIL)));
    }

    @Test
    default void refusesToTurnAMonthThatIsNotOpen() {
        begin();
        var turn = turn(Draft.APRIL, 0, Booked.NONE);
        assertRefused(Draft.series("2").with(turn), moved());
    }

    @Test
    default void refusesATurnThatHasNotSeenEveryBudget() {
        begin();
        open(SEEN);
        assertRefused(Draft.series("2").with(turn(0)), moved());
        assertRefused(Draft.series("2").with(turn(2)), moved());
    }

    @Test
    default void refusesToTurnABudgetOfAnotherMonth() {
        given(SEEN);
        assertStale(SEEN.openedFor(Draft.MARCH.minusMonths(1)));
    }

    @Test
    default void refusesToTurnABudgetWithAnotherBalance() {
        given(SEEN);
        for (var account : Account.values()) {
            var other = account == Account.PAID ? Account.AVAILABLE : Account.PAID;
            assertStale(SEEN.after(Shift.move(account, other, new Money(1))));
        }
    }

    @Test
    default void refusesToTurnABudgetWithOtherMoneyAvailable() {
        given(SEEN);
        assertStale(withOnlyOneAccountOther(SEEN, Account.AVAILABLE));
    }

    @Test
    default void refusesToTurnABudgetWithOtherMoneyReserved() {
        given(SEEN);
        assertStale(withOnlyOneAccountOther(SEEN, Account.RESERVED));
    }

    @Test
    default void refusesToTurnABudgetWithOtherMoneyApproved() {
        given(SEEN);
        assertStale(withOnlyOneAccountOther(SEEN, Account.APPROVED));
    }

    @Test
    default void refusesToTurnABudgetWithOtherMoneyPaid() {
        given(SEEN);
        assertStale(withOnlyOneAccountOther(SEEN, Account.PAID));
    }

    private static Budget withOnlyOneAccountOther(Budget budget, Account account) {
        var cent = new Money(1);
        return budget.after(new Shift(
            cent,
            account == Account.AVAILABLE ? cent : Money.ZERO,
            account == Account.RESERVED ? cent : Money.ZERO,
            account == Account.APPROVED ? cent : Money.ZERO,
            account == Account.PAID ? cent : Money.ZERO));
    }

    default void assertStale(Budget seen) {
        assertRefused(
            Draft.series("turn").with(new PoolChange.TurnsMonth(seen, Draft.APRIL)),
            new Cause.BudgetRefused(WIR, Optional.of(SEEN)));
    }

    default void given(Budget budget) {
        begin();
        open(budget);
    }

    default void begin() {
        write(Draft.series("begin").with(new MonthGuard.Begins(Draft.PROGRAMME, Draft.MARCH)));
    }

    default void open(Budget budget) {
        write(Draft.series("open " + budget.id()).with(is(Draft.MARCH)).with(new PoolChange.OpensBudget(budget)));
    }

    default MonthGuard is(YearMonth month) {
        return new MonthGuard.Is(Draft.PROGRAMME, month);
    }

    default MonthGuard turn(int budgets) {
        return turn(Draft.MARCH, budgets, Booked.NONE);
    }

    default MonthGuard turn(YearMonth month, int budgets, Booked booked) {
        return new MonthGuard.Turns(Draft.PROGRAMME, new Gate(month, budgets, booked), month.plusMonths(1));
    }

    default Cause moved() {
        return new Cause.MonthMoved(Optional.of(Draft.MARCH));
    }
}
