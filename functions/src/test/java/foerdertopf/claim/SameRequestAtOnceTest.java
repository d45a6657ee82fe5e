package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.course;
import static foerdertopf.claim.ClaimsFixture.guide;
import static foerdertopf.claim.ClaimsFixture.post;
import static foerdertopf.claim.ClaimsFixture.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.Pacing;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Ledger;
import foerdertopf.memory.MemoryLedger;
import foerdertopf.stores.SharedDynamoDb;
import foerdertopf.subsidy.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A request that is sent several times at once is one request: it is never refused on account of its own claim.
class SameRequestAtOnceTest {

    private static final int CALLERS = 12;
    private static final int ROUNDS = 6;

    static Stream<Measure> measures() {
        return Stream.of(
            training("T-1", 1),
            course("D-1", 300, "2016-02-01", "2016-06-30"),
            guide("kassel", "L-1", 1, 46),
            post("2016-01-01", "2016-12-31"));
    }

    /// The twin is booked after this request was found to be new, and before the books are read for it.
    @ParameterizedTest
    @MethodSource("measures")
    void aRequestIsNotRefusedForTheClaimOfItsTwinThatWasFaster(Measure measure) {
        var books = new MemoryLedger();
        var twin = new ClaimsFixture("1000000.00", books);
        var office = new ClaimsFixture("1000000.00", beforeReading(
            books, () -> twin.submit("key", measure, Terms.PLAIN)));
        var answer = office.submit("key", measure, Terms.PLAIN);
        assertThat(answer).isInstanceOf(SubmitOutcome.Replayed.class);
        assertThat(answer).isEqualTo(twin.submit("key", measure, Terms.PLAIN));
        twin.assertTheBooksAgree();
    }

    @Test
    void anotherRequestUnderTheKeyOfAFasterOneIsToldSo() {
        var books = new MemoryLedger();
        var faster = new ClaimsFixture("1000000.00", books);
        var office = new ClaimsFixture("1000000.00", beforeReading(
            books, () -> faster.submit("key", training("T-1", 2), Terms.PLAIN)));
        assertThat(office.submit("key", training("T-1", 1), Terms.PLAIN)).isEqualTo(new SubmitOutcome.KeyReused());
    }

    @Test
    void everyCallerGetsTheFirstAnswerFromBooksInMemory() throws Exception {
        assertEveryCallerGetsTheFirstAnswer(new MemoryLedger());
    }

    @Test
    void everyCallerGetsTheFirstAnswerFromBooksInDynamoDb() throws Exception {
        var client = SharedDynamoDb.client();
        assertEveryCallerGetsTheFirstAnswer(
            new DynamoLedger(client, FreshTables.in(client), Pacing.real(new SecureRandom())));
    }

    private static void assertEveryCallerGetsTheFirstAnswer(Ledger ledger) throws Exception {
        var office = new ClaimsFixture("1000000.00", ledger);
        for (var round = 0; round < ROUNDS; round++) {
            var key = "key-" + round;
            var measure = training("T-" + round, 1);
            var answers = atOnce(() -> office.submit(key, measure, Terms.PLAIN));
            assertThat(answers).filteredOn(SubmitOutcome.Booked.class::isInstance).hasSize(1);
            var first = answers.stream()
                .filter(SubmitOutcome.Booked.class::isInstance)
                .map(answer -> ((SubmitOutcome.Booked) answer).claim())
                .toList()
                .getFirst();
            assertThat(answers).filteredOn(answer -> !(answer instanceof SubmitOutcome.Booked))
                .hasSize(CALLERS - 1)
                .containsOnly(new SubmitOutcome.Replayed(first));
        }
        assertThat(office.budget("wir-2016").reserved().toString()).isEqualTo(75 * ROUNDS + ".00");
        office.assertTheBooksAgree();
    }

    private static List<SubmitOutcome> atOnce(Callable<SubmitOutcome> call) throws Exception {
        var answers = new ArrayList<SubmitOutcome>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = Stream.generate(() -> call).limit(CALLERS).toList();
            for (Future<SubmitOutcome> answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    /// Books in which something happens once, just before they are first read for a claim.
    private static Ledger beforeReading(Ledger books, Runnable action) {
        var done = new boolean[1];
        return (Ledger) Proxy.newProxyInstance(
            Ledger.class.getClassLoader(), new Class<?>[]{Ledger.class}, (_, method, arguments) -> {
                if (!method.getName().equals("intake") && !done[0]) {
                    done[0] = true;
                    action.run();
                }
                try {
                    return method.invoke(books, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
    }
}
