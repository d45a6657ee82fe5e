package foerdertopf.bench.hot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import foerdertopf.aws.Tables;
import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.hot.Submitter.Design;
import foerdertopf.bench.hot.Submitter.Fate;
import foerdertopf.bench.hot.Submitter.Ground;
import foerdertopf.bench.limits.Baton;
import foerdertopf.bench.limits.LimitedDynamoDb;
import foerdertopf.bench.limits.MemoryDynamoDb;
import foerdertopf.journal.ClaimEntry.Terms;

/// Clients that each submit one claim behind the other on one budget, for a while of simulated time. What is finished in
/// the first part of it does not count: everybody has begun then.
record HotRun(int clients, Duration before, Duration counted, long seed) {

    private static final Tables TABLES = new Tables("Journal", "Pools");
    private static final int UNITS = 10;

    /// What a run came to.
    record Figures(int finished, int busy, double claimsASecond, LimitedDynamoDb store) {
        /// For whoever watches.
        String told() {
            return "%.0f claims/s; %d told busy, %d conflicts, %d throttled; most written %s, most read %s".formatted(
                claimsASecond, busy, store.conflicts(), store.throttled(), store.mostWritten().orElseThrow(),
                store.mostRead().orElseThrow());
        }
    }

    private record Ended(long at, Fate fate) {}

    Figures of(Design design, LargeProgramme programme) {
        var time = new Baton();
        var random = new Random(seed);
        var limited = new LimitedDynamoDb(new MemoryDynamoDb(), time, random);
        var ground = new Ground(limited, TABLES, programme, time, random);
        var claims = new CourseClaims(programme.bodies());
        var ended = new ArrayList<Ended>();
        time.run(List.of(() -> design.client(ground).submit(claims.next(UNITS, Terms.PLAIN))));
        var from = time.nanoTime() + before.toNanos();
        var to = from + counted.toNanos();
        time.run(
            IntStream.range(0, clients)
                .<Runnable>mapToObj(_ -> () -> submit(design.client(ground), claims, time, to, ended))
                .toList());
        var inTime = ended.stream().filter(end -> end.at() >= from && end.at() < to).toList();
        var finished = count(inTime.stream(), Fate.RESERVED);
        return new Figures(
            finished, count(ended.stream(), Fate.BUSY), finished / (counted.toNanos() / 1e9), limited);
    }

    private static void submit(
        Submitter submitter, CourseClaims claims, Baton time, long to, List<Ended> ended) {
        while (time.nanoTime() < to) {
            var fate = submitter.submit(claims.next(UNITS, Terms.PLAIN));
            ended.add(new Ended(time.nanoTime(), fate));
        }
    }

    private static int count(Stream<Ended> ended, Fate fate) {
        return (int) ended.filter(end -> end.fate() == fate).count();
    }
}
