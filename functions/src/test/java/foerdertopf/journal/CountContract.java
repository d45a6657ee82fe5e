package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.money.Money;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Room;
import foerdertopf.pool.Shift;
import foerdertopf.programme.Programme;
import org.junit.jupiter.api.Test;

/// What budgets and gate count: entries and claims of the open month, and budgets for the closing.
interface CountContract extends MonthContract {

    /// The largest closing there can be.
    @Test
    default void turnsAsManyBudgetsAsAProgrammeMayHave() {
        begin();
        var budgets = IntStream.range(0, Programme.MOST_BUDGETS)
            .mapToObj(i -> Budget.untouched(PoolId.budget("wir", 2016 + i), Money.ofEuros(1), Draft.MARCH))
            .toList();
        budgets.forEach(this::open);
        var closing = new Closing(Draft.PROGRAMME, Draft.MARCH, Draft.FIRST, budgets, Booked.NONE);
        var draft = Draft.series("turn").with(closing).with(turn(budgets.size()));
        budgets.forEach(budget -> draft.with(new PoolChange.TurnsMonth(budget, Draft.APRIL)));
        assertThat(draft.posting().actions()).isEqualTo(Posting.MOST_ACTIONS);
        write(draft);
        assertThat(ledger().closing(Draft.PROGRAMME, Draft.MARCH)).contains(closing);
        assertThat(ledger().budgets("wir")).hasSize(Programme.MOST_BUDGETS)
            .allMatch(budget -> budget.openMonth().equals(Draft.APRIL));
    }

    @Test
    default void countsWhatIsBookedAtTheGate() {
        begin();
        write(Draft.claim("a").with(is(Draft.MARCH)));
        write(upload("b", 40).with(is(Draft.MARCH)));
        assertThat(ledger().gate(Draft.PROGRAMME)).contains(new Gate(Draft.MARCH, 0, new Booked(2, 41)));
        write(Draft.series("turn").with(turn(Draft.MARCH, 0, new Booked(2, 41))));
        assertThat(ledger().gate(Draft.PROGRAMME)).contains(new Gate(Draft.APRIL, 0, Booked.NONE));
    }

    @Test
    default void countsWhatIsBookedWithTheFirstEntry() {
        write(Draft.claim("a").with(new MonthGuard.Begins(Draft.PROGRAMME, Draft.MARCH)));
        assertThat(ledger().gate(Draft.PROGRAMME)).contains(new Gate(Draft.MARCH, 0, new Booked(1, 1)));
    }

    @Test
    default void countsWhatIsBookedAtTheFirstBudget() {
        given(SEEN);
        var other = new Budget(
            PoolId.budget("wir", 2017), SEEN.limit(), SEEN.available(), SEEN.reserved(), SEEN.approved(), SEEN.paid(),
            Draft.MARCH);
        open(other);
        write(Draft.claim("a").with(checks(SEEN)).with(checks(other)));
        write(upload("b", 40).with(draws(SEEN)).with(checks(other)));
        var drawn = SEEN.after(Shift.reserve(Money.ofEuros(1))).with(new Booked(2, 41));
        assertThat(ledger().budget(WIR)).contains(drawn);
        assertThat(ledger().budget(other.id())).contains(other);
        assertThat(ledger().gate(Draft.PROGRAMME)).contains(new Gate(Draft.MARCH, 2, Booked.NONE));
        write(Draft.series("turn").with(turn(2)).with(new PoolChange.TurnsMonth(drawn, Draft.APRIL)));
        assertThat(ledger().budget(WIR).orElseThrow().booked()).isEqualTo(Booked.NONE);
    }

    @Test
    default void refusesATurnThatHasNotSeenEveryEntryAtTheGate() {
        begin();
        write(Draft.claim("a").with(is(Draft.MARCH)));
        assertRefused(Draft.series("2").with(turn(Draft.MARCH, 0, new Booked(0, 1))), moved());
    }

    @Test
    default void refusesATurnThatHasNotSeenEveryClaimAtTheGate() {
        begin();
        write(Draft.claim("a").with(is(Draft.MARCH)));
        assertRefused(Draft.series("2").with(turn(Draft.MARCH, 0, new Booked(1, 0))), moved());
    }

    @Test
    default void refusesToTurnABudgetThatHasCountedAnotherEntry() {
        given(SEEN);
        assertStale(SEEN.with(new Booked(1, 0)));
    }

    @Test
    default void refusesToTurnABudgetThatHasCountedAnotherClaim() {
        given(SEEN);
        assertStale(SEEN.with(new Booked(0, 1)));
    }

    private static Draft upload(String name, int claims) {
        return Draft.series(name)
            .with(Draft.page(new PageKey(Draft.intake(name), 1, 1), LanguageCourses.claims(claims)));
    }

    private static PoolChange checks(Budget budget) {
        return new PoolChange.OfBudget(budget.id(), Draft.MARCH, Shift.NONE, new Room.Enough());
    }

    private static PoolChange draws(Budget budget) {
        return new PoolChange.OfBudget(
            budget.id(), Draft.MARCH, Shift.reserve(Money.ofEuros(1)), new Room.Enough());
    }
}
