package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import foerdertopf.aws.FaultyDynamoDb.Fault;
import foerdertopf.journal.Chain;
import foerdertopf.journal.Commit;
import foerdertopf.journal.Draft;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Head;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.journal.RequestMark;
import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Room;
import foerdertopf.pool.Shift;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/// Conflict, throttling and lost answers: tried again within bounds, and whatever happens, written once.
class TryingAgainTest {

    private static final PoolId POOL = PoolId.budget("wir", 2016);
    private static final Money TEN = Money.ofEuros(10);
    private static final Pacing.Bounds BOUNDS = new Pacing.Bounds(
        6, Duration.ofSeconds(2), Duration.ofMillis(100), Duration.ofMillis(500));

    private final List<Duration> waits = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final Pacing pacing = new Pacing(new SecureRandom(), this::wait, nanos::get, BOUNDS);
    private final FaultyDynamoDb client = new FaultyDynamoDb(SharedDynamoDb.client());
    private final Tables tables = FreshTables.in(SharedDynamoDb.client());
    private final DynamoLedger ledger = new DynamoLedger(client, tables, pacing);
    private final DynamoLedger others = new DynamoLedger(SharedDynamoDb.client(), tables, pacing);

    @BeforeEach
    void givenABudget() {
        var budget = Budget.untouched(POOL, Money.ofEuros(100), Draft.MARCH);
        var draft = Draft.series("given").with(new MonthGuard.Begins(Draft.PROGRAMME, Draft.MARCH));
        others.commit(draft.with(new PoolChange.OpensBudget(budget)).posting());
    }

    @Test
    void triesAgainAfterAConflictAndAfterThrottling() {
        client.next(
            Fault.before(Faults.cancelled("None", "None", "TransactionConflict")),
            Fault.before(Faults.cancelled("None", "None", "ThrottlingError")),
            Fault.before(Faults.cancelled("None", "None", "ProvisionedThroughputExceeded")));
        assertThat(ledger.commit(claim("a"))).isEqualTo(new Commit.Done());
        assertWrittenOnce("a");
        assertThat(waits).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("foerdertopf.aws.Faults#turningAway")
    void triesAgainWhenTurnedAway(SdkException exception) {
        client.next(Fault.before(exception));
        assertThat(ledger.commit(claim("a"))).isEqualTo(new Commit.Done());
        assertWrittenOnce("a");
    }

    @ParameterizedTest
    @MethodSource("foerdertopf.aws.Faults#losingTheAnswer")
    void writesWhatWasNotWrittenWhenTheAnswerWasLost(SdkException exception) {
        client.next(Fault.before(exception));
        assertThat(ledger.commit(claim("a"))).isEqualTo(new Commit.Done());
        assertWrittenOnce("a");
    }

    @ParameterizedTest
    @MethodSource("foerdertopf.aws.Faults#losingTheAnswer")
    void knowsItsOwnWritingWhenTheAnswerWasLost(SdkException exception) {
        client.forgetTokens();
        client.next(Fault.after(exception));
        assertThat(ledger.commit(claim("a"))).isEqualTo(new Commit.Done());
        assertWrittenOnce("a");
    }

    @Test
    void writesOnceWhenTheStoreStillKnowsTheRequest() {
        client.next(Fault.after(Faults.lostConnection()));
        assertThat(ledger.commit(claim("a"))).isEqualTo(new Commit.Done());
        assertWrittenOnce("a");
    }

    @Test
    void knowsItsOwnWritingAfterAConflictToo() {
        client.forgetTokens();
        client.next(
            Fault.after(Faults.lostConnection()),
            Fault.before(Faults.cancelled("None", "TransactionConflict", "None")));
        assertThat(ledger.commit(claim("a"))).isEqualTo(new Commit.Done());
        assertWrittenOnce("a");
    }

    @Test
    void knowsItsOwnWritingThoughOthersWentOn() {
        client.forgetTokens();
        var next = Draft.of(Draft.head("a", new Chain(2, 2, Draft.hash("next")))).replacing(1).posting();
        client.next(Fault.after(Faults.lostConnection()).and(() -> others.commit(next)));
        assertThat(ledger.commit(claim("a"))).isEqualTo(new Commit.Done());
        assertThat(others.budget(POOL).orElseThrow().reserved()).isEqualTo(TEN);
    }

    @Test
    void knowsAHeadOfItsOwnWriting() {
        client.forgetTokens();
        client.next(Fault.after(Faults.lostConnection()));
        assertThat(ledger.commit(Draft.of(Draft.head("a", Chain.EMPTY.touched())).posting()))
            .isEqualTo(new Commit.Done());
    }

    @Test
    void doesNotTakeAnotherHeadForItsOwn() {
        var other = Draft.of(Draft.head("a", new Chain(1, 7, Draft.hash("other")))).posting();
        client.next(Fault.before(Faults.lostConnection()).and(() -> others.commit(other)));
        assertThat(ledger.commit(Draft.of(Draft.head("a", Chain.EMPTY.touched())).posting()))
            .isEqualTo(new Commit.Refused(List.of(new Commit.Cause.HeadMoved())));
    }

    @Test
    void doesNotTakeTheSameHeadOfAnotherRequestForItsOwn() {
        client.next(Fault.before(Faults.lostConnection()).and(() -> others.commit(request("other", "answer"))));
        assertThat(ledger.commit(request("own", "answer")))
            .isEqualTo(new Commit.Refused(List.of(new Commit.Cause.HeadMoved())));
        assertThat(others.request("REPORTS", Draft.hash("own"))).isEmpty();
    }

    @Test
    void doesNotTakeAnotherAnswerToItsRequestForItsOwn() {
        client.next(Fault.before(Faults.lostConnection()).and(() -> others.commit(request("own", "other answer"))));
        assertThat(ledger.commit(request("own", "answer"))).isInstanceOf(Commit.Refused.class);
    }

    @Test
    void doesNotTakeTheSameHeadOfASeriesForItsOwn() {
        var touched = Draft.series("own").posting();
        client.next(Fault.before(Faults.lostConnection()).and(() -> others.commit(touched)));
        assertThat(ledger.commit(touched)).isEqualTo(new Commit.Refused(List.of(new Commit.Cause.HeadMoved())));
    }

    @Test
    void knowsAnAnswerOfItsOwnWritingThoughOthersWentOn() {
        client.forgetTokens();
        var next = Draft.of(new Head.OfSeries("REPORTS", Chain.EMPTY.touched().touched())).replacing(1).posting();
        client.next(Fault.after(Faults.lostConnection()).and(() -> others.commit(next)));
        assertThat(ledger.commit(request("own", "answer"))).isEqualTo(new Commit.Done());
    }

    @Test
    void doesNotTakeAnothersEntryForItsOwn() {
        var other = Draft.series("other")
            .with(
                Draft.page(PageKey.single(Draft.intake("a")), List.of()))
            .posting();
        client.next(Fault.before(Faults.lostConnection()).and(() -> others.commit(other)));
        assertThat(ledger.commit(claim("a"))).isEqualTo(exists("a"));
    }

    @Test
    void saysThatAnEntryExistsWhenNoAnswerWasLost() {
        others.commit(Draft.claim("a").posting());
        var again = Draft.claim("a").replacing(1).posting();
        client.next(Fault.before(Faults.cancelled("TransactionConflict", "None", "None")));
        assertThat(ledger.commit(again)).isEqualTo(exists("a"));
    }

    @Test
    void tellsAConditionThatRefusedBesideAConflict() {
        client.next(Fault.before(Faults.cancelled("TransactionConflict", "ConditionalCheckFailed", "None")));
        assertThat(ledger.commit(claim("a")))
            .isEqualTo(new Commit.Refused(List.of(new Commit.Cause.HeadMoved())));
    }

    @ParameterizedTest
    @MethodSource("foerdertopf.aws.Faults#ofOurs")
    void letsFaultsFly(SdkException exception) {
        client.next(Fault.before(exception));
        assertThatThrownBy(() -> ledger.commit(Draft.claim("a").posting())).isSameAs(exception);
        assertThat(waits).isEmpty();
    }

    @Test
    void givesUpAfterSoManyTries() {
        client.next(conflicts(BOUNDS.tries()));
        assertThatThrownBy(() -> ledger.commit(claim("a"))).isInstanceOf(LedgerBusyException.class);
        assertThat(client.sent()).hasSize(BOUNDS.tries());
        assertThat(ledger.commit(claim("a"))).isEqualTo(new Commit.Done());
    }

    @Test
    void givesUpAfterSoLongATime() {
        client.next(conflicts(3));
        var slow = new DynamoLedger(client, tables, new Pacing(
            new SecureRandom(), _ -> nanos.addAndGet(Duration.ofMillis(1_500).toNanos()), nanos::get, BOUNDS));
        assertThatThrownBy(() -> slow.commit(claim("a"))).isInstanceOf(LedgerBusyException.class);
        assertThat(client.sent()).hasSize(3);
    }

    @Test
    void waitsARandomPartOfATimeThatDoublesUpToABound() {
        for (var round = 0; round < 50; round++) {
            waits.clear();
            client.next(conflicts(5));
            ledger.commit(claim("round-" + round));
            assertThat(waits).hasSize(5);
            var most = List.of(100, 200, 400, 500, 500);
            for (var i = 0; i < waits.size(); i++) {
                assertThat(waits.get(i)).isBetween(Duration.ZERO, Duration.ofMillis(most.get(i)));
            }
        }
        assertThat(waits).doesNotHaveDuplicates();
    }

    @Test
    void namesARequestAnewForEachPostingAndAlikeForEachTry() {
        client.next(conflicts(2));
        ledger.commit(claim("a"));
        ledger.commit(claim("b"));
        var tokens = client.sent().stream().map(TransactWriteItemsRequest::clientRequestToken).toList();
        assertThat(tokens).hasSize(4);
        assertThat(tokens.subList(0, 3)).containsOnly(tokens.getFirst());
        assertThat(tokens.getLast()).isNotEqualTo(tokens.getFirst());
    }

    private void wait(Duration duration) {
        waits.add(duration);
        nanos.addAndGet(duration.toNanos());
    }

    private void assertWrittenOnce(String name) {
        assertThat(others.intake(Draft.intake(name))).isPresent();
        assertThat(others.budget(POOL).orElseThrow().reserved()).isEqualTo(TEN);
    }

    private static Fault[] conflicts(int howMany) {
        var conflict = Faults.cancelled("None", "None", "TransactionConflict");
        return Collections.nCopies(howMany, Fault.before(conflict)).toArray(Fault[]::new);
    }

    private static Commit exists(String name) {
        return new Commit.Refused(
            List.of(new Commit.Cause.EntryExists(PageKey.single(Draft.intake(name)).entry())));
    }

    /// Two writes and no entry: head and mark.
    private static Posting request(String request, String answer) {
        var mark = new RequestMark(
            "REPORTS", Draft.hash(request), Draft.hash("content"), new EntryKey("REPORTS", answer));
        return Draft.of(new Head.OfSeries("REPORTS", Chain.EMPTY.touched())).with(mark).posting();
    }

    /// Three writes: page, head and the draw.
    private static Posting claim(String name) {
        return Draft.claim(name)
            .with(new PoolChange.OfBudget(POOL, Draft.MARCH, Shift.reserve(TEN), new Room.Enough()))
            .posting();
    }
}
