package foerdertopf.aws;

import java.time.Instant;
import java.util.random.RandomGenerator;

import foerdertopf.ids.Padded;
import foerdertopf.pool.PoolId;

/// A part of a budget in an item of its own (Teilvorrat), which one worker draws from alone. The name begins with the
/// second it runs out in, so that whoever reads the budget sees which leases are over without reading them.
record Lease(PoolId pool, String name) {

    private static final int DIGITS = 10;

    static Lease until(PoolId pool, Instant end, RandomGenerator random) {
        return new Lease(pool, Padded.of(end.getEpochSecond(), DIGITS) + "-" + Long.toHexString(random.nextLong()));
    }

    boolean isOver(Instant now) {
        return Long.parseLong(name.substring(0, DIGITS)) <= now.getEpochSecond();
    }
}
