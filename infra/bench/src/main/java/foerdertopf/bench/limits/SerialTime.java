package foerdertopf.bench.limits;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// Adds up all waits, whoever waits: for a single writer, whose helpers' calls are counted as if they came one behind the
/// other.
public final class SerialTime implements SimulatedTime {

    private final AtomicLong now = new AtomicLong();

    @Override
    public long nanoTime() {
        return now.get();
    }

    @Override
    public void sleep(Duration duration) {
        now.addAndGet(duration.toNanos());
    }
}
