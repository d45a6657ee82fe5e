package foerdertopf.bench.limits;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// What a clock on the wall shows in simulated time.
public final class SimulatedClock extends Clock {

    private final SimulatedTime time;
    private final Instant beginning;

    public SimulatedClock(SimulatedTime time, Instant beginning) {
        this.time = time;
        this.beginning = beginning;
    }

    @Override
    public Instant instant() {
        return beginning.plusNanos(time.nanoTime());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
