package foerdertopf.bench.hot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.LeaseTerms;
import foerdertopf.aws.LeasingLedger;
import foerdertopf.aws.Pacing;
import foerdertopf.aws.Tables;
import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.hot.Submitter.Fate;
import foerdertopf.bench.hot.Submitter.Ground;
import foerdertopf.bench.limits.Baton;
import foerdertopf.bench.limits.LimitedDynamoDb;
import foerdertopf.bench.limits.MemoryDynamoDb;
import foerdertopf.bench.limits.SimulatedClock;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.check.BookCheck;
import foerdertopf.report.ClosingMonths;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A month is closed while workers draw from their leases as fast as the store lets them.
class ClosingUnderLoadTest {

    private static final Tables TABLES = new Tables("Journal", "Pools");
    private static final int CLIENTS = 4;
    private static final long END = Duration.ofSeconds(20).toNanos();

    private final LargeProgramme programme = LargeProgramme.withDeutsch4U(HotContest.BUDGET);
    private final MemoryDynamoDb memory = new MemoryDynamoDb();
    private final Baton time = new Baton();
    private final List<Fate> fates = new ArrayList<>();
    private final List<YearMonth> closed = new ArrayList<>();
    private long closedAt;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void closesTheMonthWithAllThatLiesInLeases(long seed) {
        var random = new Random(seed);
        var limited = new LimitedDynamoDb(memory, time, random);
        var ground = new Ground(limited, TABLES, programme, time, random);
        var claims = new CourseClaims(programme.bodies());
        var clients = new ArrayList<Runnable>();
        for (var client = 0; client < CLIENTS; client++) {
            clients.add(() -> submit(ProductSubmitter.leasing(ground), claims));
        }
        clients.add(() -> close(ground));
        time.run(clients);
        assertThat(closed).containsExactly(YearMonth.of(2016, 3));
        assertThat(closedAt).isLessThan(END);
        assertThat(fates).hasSizeGreaterThan(500).containsOnly(Fate.RESERVED);
        var plain = new DynamoLedger(memory, TABLES, Pacing.real(random));
        assertThat(new BookCheck(plain, programme.programme(), programme.bodies()).differences()).isEmpty();
    }

    private void submit(Submitter submitter, CourseClaims claims) {
        while (time.nanoTime() < END && closed.isEmpty()) {
            fates.add(submitter.submit(claims.next(1, Terms.PLAIN)));
        }
    }

    private void close(Ground ground) {
        time.sleep(Duration.ofSeconds(3));
        var pacing = new Pacing(ground.random(), time::sleep, time::nanoTime, Pacing.Bounds.USUAL);
        var clock = new SimulatedClock(time, Instant.parse("2016-04-01T05:00:00Z"));
        var ledger = new LeasingLedger(
            ground.client(), TABLES, pacing, LeaseTerms.usual(Set.of("deutsch4u")),
            new SimulatedClock(time, CourseClaims.NOW));
        closed.addAll(new ClosingMonths(ledger, programme.programme(), clock, time::sleep).close());
        closedAt = time.nanoTime();
    }
}
