package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.course;
import static foerdertopf.claim.ClaimsFixture.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.Pacing;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.Status;
import foerdertopf.money.Money;
import foerdertopf.stores.SharedDynamoDb;
import foerdertopf.subsidy.Measure;
import foerdertopf.testing.Machine;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// Many submit and withdraw at once, and whatever comes of it, the books agree.
class RacesOnDynamoTest {

    private static final int CLIENTS = 8;
    private static final int STEPS = Machine.rounds(4, 40);

    private final ClaimsFixture office = new ClaimsFixture("1000.00", new DynamoLedger(
        SharedDynamoDb.client(), FreshTables.in(SharedDynamoDb.client()), Pacing.real(new SecureRandom())));
    private final Queue<ClaimNumber> open = new ConcurrentLinkedQueue<>();

    @Test
    void aClaimThatManyWithdrawAtOnceIsWithdrawnOnce() {
        office.booked(training("T-1", 1));
        var claim = office.booked(training("T-2", 1)).number();
        var outcomes = new ConcurrentLinkedQueue<WithdrawOutcome>();
        atOnce(client -> outcomes.add(office.withdraw(claim, "withdrawal-by-" + client)));
        assertThat(outcomes).filteredOn(WithdrawOutcome.Withdrawn.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(new WithdrawOutcome.NotPossible(Status.WITHDRAWN)::equals)
            .hasSize(CLIENTS - 1);
        assertThat(office.budget("wir-2016").reserved()).isEqualTo(Money.ofEuros(75));
        office.assertTheBooksAgree();
    }

    @Test
    void aRequestThatComesManyTimesAtOnceWithdrawsOnce() {
        var claim = office.booked(training("T-1", 1)).number();
        var outcomes = new ConcurrentLinkedQueue<WithdrawOutcome>();
        atOnce(_ -> outcomes.add(office.withdraw(claim, "the same")));
        assertThat(outcomes).filteredOn(WithdrawOutcome.Withdrawn.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(WithdrawOutcome.Replayed.class::isInstance).hasSize(CLIENTS - 1);
        office.assertTheBooksAgree();
    }

    @Test
    void aBudgetFromWhichManyDrawAndToWhichTheyGiveBackAgrees() {
        atOnce(client -> steps(client, step -> training("T-" + client + "-" + step % 3, 1 + step % 3)));
        assertThat(office.budget("wir-2016").reserved().compareTo(Money.ofEuros(1_000))).isNotPositive();
        office.assertTheBooksAgree();
    }

    @Test
    void aCourseFromWhichManyDrawAndToWhichTheyGiveBackAgrees() {
        atOnce(client -> steps(client, _ -> month(client)));
        office.assertTheBooksAgree();
    }

    private static Measure month(int client) {
        var month = String.format(Locale.ROOT, "2016-%02d", 1 + client);
        return course("D-1", 90, month + "-01", month + "-28");
    }

    private void steps(int client, IntFunction<Measure> measures) {
        for (var step = 0; step < STEPS; step++) {
            submit("key-" + client + "-" + step, measures.apply(step));
            if (step % 2 == client % 2) {
                withdraw("withdrawal-" + client + "-" + step);
            }
        }
    }

    private void submit(String key, Measure measure) {
        patiently(() -> {
            if (office.submit(key, measure, Terms.PLAIN) instanceof SubmitOutcome.Booked(var claim)) {
                open.add(claim.number());
            }
        });
    }

    private void withdraw(String key) {
        var claim = open.poll();
        if (claim != null) {
            patiently(() -> office.withdraw(claim, key));
        }
    }

    /// As a client does that hears 503.
    private static void patiently(Runnable action) {
        Awaitility.await().atMost(2, TimeUnit.MINUTES).until(() -> succeeds(action));
    }

    private static boolean succeeds(Runnable action) {
        try {
            action.run();
            return true;
        } catch (LedgerBusyException _) {
            return false;
        }
    }

    private static void atOnce(IntConsumer client) {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var running = IntStream.range(0, CLIENTS)
                .mapToObj(number -> clients.submit(() -> client.accept(number)))
                .toList();
            running.forEach(RacesOnDynamoTest::end);
        }
    }

    private static void end(Future<?> client) {
        try {
            client.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
