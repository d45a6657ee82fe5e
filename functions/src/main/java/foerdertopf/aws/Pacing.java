package foerdertopf.aws;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/// What trying again stands on: chance, a way to wait, a clock that only runs forward, bounds for each call, and an end
/// for all of them. `random` also names requests; in the cloud it is a [java.security.SecureRandom], since instances
/// started from one snapshot would share the state of any other.
public record Pacing(RandomGenerator random, Sleeper sleeper, LongSupplier nanoTime, Bounds bounds, End end) {

    public Pacing(RandomGenerator random, Sleeper sleeper, LongSupplier nanoTime, Bounds bounds) {
        this(random, sleeper, nanoTime, bounds, new End.Open());
    }

    /// At most so many tries within so long a time; the wait before the second is at most `first`, and doubles up to
    /// `longest`.
    public record Bounds(int tries, Duration time, Duration first, Duration longest) {

        /// Below the time a gateway waits for a function.
        public static final Bounds USUAL = new Bounds(
            30, Duration.ofSeconds(12), Duration.ofMillis(25), Duration.ofSeconds(1));
    }

    /// When all calls together have to be over.
    public sealed interface End {
        record Open() implements End {}

        record At(long nanoTime) implements End {}
    }

    public static Pacing real(RandomGenerator random) {
        return new Pacing(random, Sleeper::reallySleep, System::nanoTime, Bounds.USUAL);
    }

    /// The same, with all calls over within this time from now.
    Pacing within(Duration time) {
        var at = new End.At(nanoTime.getAsLong() + time.toNanos());
        return new Pacing(random, sleeper, nanoTime, bounds, at);
    }

    /// Whether the end has come when so much more time has passed.
    boolean isOverAfter(Duration time) {
        return switch (end) {
            case End.Open() -> false;
            case End.At(var at) -> nanoTime.getAsLong() + time.toNanos() - at >= 0;
        };
    }
}
