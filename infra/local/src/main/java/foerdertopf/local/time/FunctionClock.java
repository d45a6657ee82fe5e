package foerdertopf.local.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import foerdertopf.local.events.DurableFiles;
import foerdertopf.local.json.Json;

/// The time the functions see: the real one, or one that was set and ticks on from there. What was set outlives a
/// restart.
public final class FunctionClock extends Clock {

    private final Path file;
    private final Clock real;
    private volatile Setting setting;

    /// How far the functions' time is from the real one, and how often it was set.
    private record Setting(Duration ahead, int jumps) {}

    public FunctionClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
        this.setting = new Setting(read(file), 0);
    }

    private static Duration read(Path file) {
        try {
            return Files.exists(file) ? Json.parse(Files.readString(file))
                .flatMap(json -> json.number("aheadMillis"))
                .map(millis -> Duration.ofMillis(millis.longValue()))
                .orElse(Duration.ZERO) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From now on the functions see this time, ticking.
    public void set(Instant now) {
        jump(Duration.between(real.instant(), now));
    }

    /// From now on the functions see the real time.
    public void reset() {
        jump(Duration.ZERO);
    }

    private synchronized void jump(Duration ahead) {
        DurableFiles.write(file, "{\"aheadMillis\":" + ahead.toMillis() + "}");
        setting = new Setting(ahead, setting.jumps() + 1);
    }

    /// Counts how often the clock was set: between two equal counts it has only ticked.
    int jumps() {
        return setting.jumps();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(setting.ahead());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var clock = this;
        return new Clock() {

            @Override
            public Instant instant() {
                return clock.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return clock.withZone(other);
            }
        };
    }
}
