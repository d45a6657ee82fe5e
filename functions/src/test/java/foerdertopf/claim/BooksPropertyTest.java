package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.course;
import static foerdertopf.claim.ClaimsFixture.guide;
import static foerdertopf.claim.ClaimsFixture.languageCourse;
import static foerdertopf.claim.ClaimsFixture.post;
import static foerdertopf.claim.ClaimsFixture.project;
import static foerdertopf.claim.ClaimsFixture.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.money.Money;
import foerdertopf.subsidy.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is submitted and withdrawn in whatever order, the books agree with the journal and no budget is overspent.
class BooksPropertyTest {

    private static final int STEPS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderOfClaimsAndWithdrawalsLeavesTheBooksInAgreement(long seed) {
        var random = new Random(seed);
        var office = new ClaimsFixture("20000.00");
        var numbers = new ArrayList<ClaimNumber>();
        for (var step = 0; step < STEPS; step++) {
            if (!numbers.isEmpty() && random.nextInt(4) == 0) {
                office.withdraw(numbers.get(random.nextInt(numbers.size())));
            } else if (office.submit(measure(random), terms(random)) instanceof SubmitOutcome.Booked(var claim)) {
                numbers.add(claim.number());
            }
        }
        assertThat(numbers).hasSizeGreaterThan(STEPS / 10);
        office.assertTheBooksAgree();
    }

    @Test
    void manyAtOnceDrainABudgetToTheLastClaimThatFits() {
        var office = new ClaimsFixture("1000.00");
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client = 0; client < 64; client++) {
                var reference = "T-" + client;
                clients.execute(() -> office.submit(reference, training(reference, 1), Terms.PLAIN));
            }
        }
        assertThat(office.budget("wir-2016").reserved()).isEqualTo(Money.ofEuros(13 * 75));
        office.assertTheBooksAgree();
    }

    @Test
    void manyAtOnceFundAMeasureOnce() {
        var office = new ClaimsFixture("10000.00");
        var outcomes = new ConcurrentLinkedQueue<SubmitOutcome>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client = 0; client < 64; client++) {
                var key = "key-" + client;
                clients.execute(() -> outcomes.add(office.submit(key, training("T-1", 1), Terms.PLAIN)));
            }
        }
        assertThat(outcomes).filteredOn(SubmitOutcome.Booked.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(SubmitOutcome.Refused.class::isInstance).hasSize(63);
    }

    private static Terms terms(Random random) {
        return new Terms(random.nextBoolean(), random.nextBoolean());
    }

    private static Measure measure(Random random) {
        var reference = "R-" + random.nextInt(12);
        var month = 1 + random.nextInt(12);
        var from = String.format(Locale.ROOT, "2016-%02d-01", month);
        var to = String.format(Locale.ROOT, "2016-%02d-28", Math.min(12, month + random.nextInt(2)));
        var week = 1 + random.nextInt(45);
        return switch (random.nextInt(6)) {
            case 0 -> training(reference, 1 + random.nextInt(20));
            case 1 -> project(reference, 2L * (1 + random.nextInt(2_000)));
            case 2 -> languageCourse(reference, 1 + random.nextInt(3_000), from, to);
            case 3 -> course(reference, 1 + random.nextInt(300), from, to);
            case 4 -> guide(random.nextBoolean() ? "kassel" : "frankfurt-am-main", "L-" + random.nextInt(100, 104),
                week, week + random.nextInt(7));
            default -> post(from, to);
        };
    }
}
