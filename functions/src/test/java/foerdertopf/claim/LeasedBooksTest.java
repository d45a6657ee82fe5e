package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.course;
import static foerdertopf.claim.ClaimsFixture.languageCourse;
import static foerdertopf.claim.ClaimsFixture.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import foerdertopf.aws.FreshTables;
import foerdertopf.aws.LeaseTerms;
import foerdertopf.aws.LeasingLedger;
import foerdertopf.aws.Pacing;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.Status;
import foerdertopf.money.Money;
import foerdertopf.report.SettableClock;
import foerdertopf.stores.SharedDynamoDb;
import foerdertopf.subsidy.Measure;
import foerdertopf.testing.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several workers with leases on all budgets: whatever they submit and withdraw, the books agree with the journal at any
/// time, and what gets nothing would not have fitted.
class LeasedBooksTest {

    private static final int WORKERS = 4;
    private static final int STEPS = Machine.rounds(30, 400);
    private static final LeaseTerms TERMS = new LeaseTerms(
        Set.of("wir", "deutsch4u"), 4, 2, Duration.ofSeconds(20), Duration.ofSeconds(2));

    private final SettableClock clock = new SettableClock(ClaimsFixture.NOW);

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void anyOrderOfClaimsAndWithdrawalsLeavesTheBooksInAgreement(long seed) {
        var random = new Random(seed);
        var offices = offices(random);
        var numbers = new ArrayList<ClaimNumber>();
        for (var step = 0; step < STEPS; step++) {
            var office = offices.get(random.nextInt(WORKERS));
            clock.advance(Duration.ofMillis(random.nextInt(2_000)));
            if (!numbers.isEmpty() && random.nextInt(5) == 0) {
                office.withdraw(numbers.get(random.nextInt(numbers.size())), "withdrawal-" + step);
            } else {
                submit(office, "key-" + step, random, numbers);
            }
        }
        offices.getFirst().assertTheBooksAgree();
        var before = offices.getFirst().budget("wir-2016");
        offices.getLast().closeMarch();
        assertThat(offices.getFirst().budget("wir-2016")).isEqualTo(before.openedFor(YearMonth.of(2016, 4)));
    }

    private static void submit(ClaimsFixture office, String key, Random random, List<ClaimNumber> numbers) {
        var terms = new Terms(random.nextInt(4) == 0, random.nextBoolean());
        if (office.submit(key, measure(random, key), terms) instanceof SubmitOutcome.Booked(var claim)) {
            numbers.add(claim.number());
            if (claim.status() != Status.RESERVED) {
                var pool = claim.entry().measure().line().key().equals("deutsch4u") ? "deutsch4u-2016" : "wir-2016";
                assertThat(office.budget(pool).available())
                    .isLessThan(claim.entry().result().subsidy().amount());
            }
        }
    }

    @Test
    void manyAtOnceDrainABudgetToTheLastClaimThatFits() {
        var offices = offices(new Random(1));
        var left = new ConcurrentLinkedQueue<String>();
        IntStream.range(0, 60).forEach(i -> left.add("T-" + i));
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var office : offices) {
                clients.execute(() -> {
                    for (var next = left.poll(); next != null; next = left.poll()) {
                        office.submit(next, training(next, 1), Terms.PLAIN);
                    }
                });
            }
        }
        assertThat(offices.getFirst().budget("wir-2016").reserved()).isEqualTo(Money.ofEuros(40 * 75));
        offices.getFirst().assertTheBooksAgree();
    }

    private List<ClaimsFixture> offices(Random random) {
        var tables = FreshTables.in(SharedDynamoDb.client());
        return IntStream.range(0, WORKERS)
            .<Ledger>mapToObj(
                _ -> new LeasingLedger(
                    SharedDynamoDb.client(), tables, Pacing.real(new Random(random.nextLong())), TERMS, clock))
            .map(ledger -> new ClaimsFixture("3000.00", ledger))
            .toList();
    }

    private static Measure measure(Random random, String key) {
        return switch (random.nextInt(3)) {
            case 0 -> training("T-" + key, 1 + random.nextInt(8));
            case 1 -> languageCourse("L-" + key, 1 + random.nextInt(200), "2016-04-01", "2016-05-31");
            default -> course("C-" + key, 1 + random.nextInt(40), "2016-04-01", "2016-05-31");
        };
    }
}
