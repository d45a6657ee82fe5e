package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import foerdertopf.journal.Commit.Cause;
import foerdertopf.journal.Posting.StatusChange;
import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Room;
import foerdertopf.pool.Shift;
import org.junit.jupiter.api.Test;

/// Entries, heads, statuses and marks of requests.
interface EntryContract extends LedgerUnderTest {

    PageKey PAGE = new PageKey(Draft.intake("upload"), 1, 1);

    @Test
    default void refusesAnEntryThatExists() {
        write(Draft.claim("a"));
        assertRefused(
            Draft.claim("a").replacing(1), new Cause.EntryExists(PageKey.single(Draft.intake("a")).entry()));
    }

    @Test
    default void refusesToOpenAHeadThatExists() {
        write(Draft.of(Draft.head("a", new Chain(1, 0, Hash.START))));
        assertRefused(Draft.of(Draft.head("a", new Chain(1, 5, Hash.START))), new Cause.HeadMoved());
        assertThat(ledger().series(partition("a")).orElseThrow().chain().sequence()).isZero();
    }

    @Test
    default void refusesToReplaceAHeadOfAnotherVersion() {
        write(Draft.of(Draft.head("a", new Chain(5, 0, Hash.START))));
        assertRefused(Draft.of(Draft.head("a", new Chain(5, 1, Hash.START))).replacing(4), new Cause.HeadMoved());
        assertRefused(Draft.of(Draft.head("a", new Chain(7, 1, Hash.START))).replacing(6), new Cause.HeadMoved());
        write(Draft.of(Draft.head("a", new Chain(6, 1, Hash.START))).replacing(5));
    }

    @Test
    default void refusesToReplaceAHeadThatIsNotThere() {
        assertRefused(Draft.of(Draft.head("a", new Chain(1, 0, Hash.START))).replacing(0), new Cause.HeadMoved());
    }

    @Test
    default void refusesToOpenStatusesThatExist() {
        write(Draft.series("1").with(new StatusChange.Opens(status(1, Status.RESERVED))));
        assertRefused(
            Draft.series("2").with(new StatusChange.Opens(status(1, Status.WITHDRAWN))), new Cause.StatusMoved(PAGE));
    }

    @Test
    default void refusesToReplaceStatusesOfAnotherVersion() {
        write(Draft.series("1").with(new StatusChange.Opens(status(5, Status.RESERVED))));
        var stale = new StatusChange.Replaces(4, status(5, Status.WITHDRAWN));
        assertRefused(Draft.series("2").with(stale), new Cause.StatusMoved(PAGE));
        var ahead = new StatusChange.Replaces(6, status(7, Status.WITHDRAWN));
        assertRefused(Draft.series("2").with(ahead), new Cause.StatusMoved(PAGE));
        write(Draft.series("2").with(new StatusChange.Replaces(5, status(6, Status.WITHDRAWN))));
    }

    @Test
    default void refusesToReplaceStatusesThatAreNotThere() {
        var change = new StatusChange.Replaces(0, status(1, Status.WITHDRAWN));
        assertRefused(Draft.series("1").with(change), new Cause.StatusMoved(PAGE));
    }

    @Test
    default void refusesARequestThatWasAnsweredAndTellsByWhat() {
        var first = mark("content", "D#000000002");
        write(Draft.series("1").with(first));
        assertRefused(Draft.series("2").with(mark("other", "D#000000003")), new Cause.RequestAnswered(first));
    }

    @Test
    default void answersARequestOnceHoweverManyAskAtOnce() {
        var answers = all(16, client -> Draft.series("client-" + client).with(mark("content", "D#" + client)));
        assertThat(answers.stream().filter(Commit.Done.class::isInstance)).hasSize(1);
    }

    @Test
    default void writesNothingOfAPostingThatIsRefused() {
        var pool = PoolId.budget("wir", 2016);
        var change = new PoolChange.OfBudget(pool, Draft.MARCH, Shift.reserve(Money.ofEuros(1)), new Room.Enough());
        var draft = Draft.claim("a")
            .with(mark("content", "D#1"))
            .with(new StatusChange.Opens(status(1, Status.RESERVED)))
            .with(change);
        assertRefused(draft, new Cause.BudgetRefused(pool, java.util.Optional.empty()));
        assertThat(ledger().intake(Draft.intake("a"))).isEmpty();
        assertThat(ledger().series(partition("a"))).isEmpty();
        assertThat(ledger().entries(List.of(PageKey.single(Draft.intake("a")).entry()))).isEmpty();
        assertThat(ledger().request("INTAKE#a", Draft.hash("request"))).isEmpty();
        assertThat(ledger().chunk(PAGE.intake(), PAGE.chunk()).statuses()).isEmpty();
    }

    @Test
    default void refusesSeveralWritesAndTellsOfEach() {
        write(Draft.claim("a"));
        assertRefused(
            Draft.claim("a"), new Cause.EntryExists(PageKey.single(Draft.intake("a")).entry()), new Cause.HeadMoved());
    }

    @Test
    default void takesAHundredActionsAndNotOneMore() {
        write(budgets(98));
        assertThatThrownBy(() -> ledger().commit(budgets(99).posting())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void takesNoEntryLargerThanTheStoreTakes() {
        var letters = new Random(1).ints(450_000, 0x4E00, 0x9FFF)
            .collect(
                StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var stamp = new Stamp(1, Hash.START, Draft.NOON, Draft.MARCH, letters.toString());
        var draft = Draft.series("1").with(new Seal("wir", Draft.MARCH, stamp, 1, 1, Hash.START));
        assertThatThrownBy(() -> ledger().commit(draft.posting())).isInstanceOf(IllegalArgumentException.class);
    }

    /// With the head and the gate, two actions more.
    private static Draft budgets(int howMany) {
        var draft = Draft.series("budgets-" + howMany)
            .with(
                new Posting.MonthGuard.Begins("programme-" + howMany, Draft.MARCH));
        IntStream.range(0, howMany)
            .mapToObj(number -> PoolId.budget("p" + howMany, 2016 + number))
            .map(pool -> new PoolChange.OpensBudget(Budget.untouched(pool, Money.ofEuros(1), Draft.MARCH)))
            .forEach(draft::with);
        return draft;
    }

    private static String partition(String name) {
        return PageKey.partition(Draft.intake(name), PageKey.IN_THE_INTAKE);
    }

    private static PageStatus status(long version, Status status) {
        return new PageStatus(PAGE, version, List.of(status), Draft.ARRIVAL);
    }

    private static RequestMark mark(String content, String sort) {
        return new RequestMark(
            "INTAKE#a", Draft.hash("request"), Draft.hash(content), new EntryKey("INTAKE#a", sort));
    }
}
