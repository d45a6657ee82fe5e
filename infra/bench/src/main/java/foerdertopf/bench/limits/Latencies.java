package foerdertopf.bench.limits;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long a call takes: an assumption, of the order that users of DynamoDB report from within its region. A fifth more
/// or less by chance.
record Latencies(RandomGenerator random) {

    private static final Duration SINGLE = Duration.ofMillis(5);
    private static final Duration TRANSACTION = Duration.ofMillis(10);
    private static final double SPREAD = 0.2;

    /// Of a read or a single write, and of a transaction that is turned away before it is prepared.
    Duration single() {
        return spread(SINGLE);
    }

    Duration transaction() {
        return spread(TRANSACTION);
    }

    private Duration spread(Duration mean) {
        var factor = 1 - SPREAD + 2 * SPREAD * random.nextDouble();
        return Duration.ofNanos((long) (mean.toNanos() * factor));
    }
}
