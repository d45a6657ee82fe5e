package foerdertopf.aws;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/// What trying again stands on: chance, a way to wait, a clock that only runs forward, and bounds. `random` also names
/// requests; in the cloud it is a [java.security.SecureRandom], since instances started from one snapshot would share
/// the state of any other.
public record Pacing(RandomGenerator random, Sleeper sleeper, LongSupplier nanoTime, Bounds bounds) {

    /// At most so many tries within so long a time; the wait before the second is at most `first`, and doubles up to
    /// `longest`.
    public record Bounds(int tries, Duration time, Duration first, Duration longest) {

        /// Below the time a gateway waits for a function.
        public static final Bounds USUAL = new Bounds(
            30, Duration.ofSeconds(12), Duration.ofMillis(25), Duration.ofSeconds(1));
    }

    public static Pacing real(RandomGenerator random) {
        return new Pacing(random, Sleeper::reallySleep, System::nanoTime, Bounds.USUAL);
    }
}
