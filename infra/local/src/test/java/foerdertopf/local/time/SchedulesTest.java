package foerdertopf.local.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import foerdertopf.local.events.EventStore;
import foerdertopf.local.events.QueuedEvent;
import foerdertopf.local.functions.Functions;
import foerdertopf.local.functions.RunResult;
import foerdertopf.local.testing.Small;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulesTest {

    private static final Instant DUE = Instant.parse("2016-04-01T03:00:00Z");

    @TempDir
    Path folder;
    private final Ticking real = new Ticking();
    private final Functions functions = new Functions(Small.template().functions(), Small.handlers());
    private FunctionClock clock;
    private EventStore events;
    private Schedules schedules;

    /// A real time that a test moves by hand.
    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-07-05T12:00:00Z");

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void start() {
        clock = new FunctionClock(folder.resolve("clock.json"), real);
        events = new EventStore(folder.resolve("events"));
        schedules = new Schedules(Small.template().schedules(), clock, events, functions);
    }

    @AfterEach
    void stop() {
        functions.close();
    }

    @Test
    void firesOnceWhenTheClockTicksPastADueTime() {
        clock.set(DUE.minusSeconds(1));
        schedules.tick();
        assertThat(events.waiting()).isEmpty();

        real.pass(Duration.ofSeconds(1));
        schedules.tick();
        real.pass(Duration.ofSeconds(1));
        schedules.tick();

        assertThat(events.waiting()).extracting(QueuedEvent::functionId, QueuedEvent::payload)
            .containsExactly(tuple("NightFunction", "{\"a\":\"b\"}"));
    }

    @Test
    void doesNotMakeUpForWhatAJumpLeftOut() {
        clock.set(DUE.minusSeconds(1));
        schedules.tick();
        clock.set(DUE.plusSeconds(1));
        schedules.tick();
        real.pass(Duration.ofSeconds(5));
        schedules.tick();

        assertThat(events.waiting()).isEmpty();
    }

    @Test
    void runsAScheduleForTheAsking() {
        assertThat(schedules.runNow("Nightly"))
            .contains(new RunResult.Answered("{\"a\":\"b\",\"ran\":\"foerdertopf-night\"}"));
        assertThat(schedules.runNow("Daily")).isEmpty();
    }

    @Test
    void keepsASetTimeTickingOverARestart() {
        clock.set(DUE);
        real.pass(Duration.ofMinutes(1));

        assertThat(new FunctionClock(folder.resolve("clock.json"), real).instant())
            .isEqualTo(DUE.plus(Duration.ofMinutes(1)));
        clock.reset();
        assertThat(new FunctionClock(folder.resolve("clock.json"), real).instant()).isEqualTo(real.instant());
    }
}
