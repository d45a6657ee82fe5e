package foerdertopf.local.time;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import foerdertopf.local.events.EventStore;
import foerdertopf.local.events.QueuedEvent;
import foerdertopf.local.functions.FunctionHost;
import foerdertopf.local.functions.Functions;
import foerdertopf.local.functions.RunResult;
import foerdertopf.local.template.Schedule;

/// Starts functions when the functions' clock ticks past a due time. Setting the clock is a jump: what was due in
/// between is not made up for, just as it would not be had the machine been off.
public final class Schedules implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Schedules.class.getName());
    private static final Duration TICK = Duration.ofMillis(500);
    private static final Duration BUSY_DELAY = Duration.ofMillis(100);

    private final Map<String, Timed> byName = new LinkedHashMap<>();
    private final FunctionClock clock;
    private final EventStore events;
    private final Functions functions;
    private final Thread ticker;
    private Instant seen;
    private int seenJumps;

    private record Timed(Schedule schedule, Cron cron) {}

    public Schedules(List<Schedule> schedules, FunctionClock clock, EventStore events, Functions functions) {
        schedules.forEach(one -> byName.put(one.name(), new Timed(one, Cron.parse(one.expression()))));
        this.clock = clock;
        this.events = events;
        this.functions = functions;
        this.ticker = Thread.ofVirtual().name("schedules").unstarted(this::run);
        this.seen = clock.instant();
        this.seenJumps = clock.jumps();
    }

    public void start() {
        ticker.start();
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(TICK);
                tick();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    void tick() {
        var jumps = clock.jumps();
        var now = clock.instant();
        if (jumps == seenJumps) {
            byName.values().stream().filter(timed -> due(timed, now)).map(Timed::schedule).forEach(this::fire);
        }
        seen = now;
        seenJumps = jumps;
    }

    private boolean due(Timed timed, Instant now) {
        return timed.cron().next(seen, timed.schedule().zone()).filter(time -> !time.isAfter(now)).isPresent();
    }

    private void fire(Schedule schedule) {
        LOG.log(System.Logger.Level.INFO, "schedule " + schedule.name() + " is due");
        events.put(QueuedEvent.of(schedule.functionId(), schedule.input()));
    }

    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /// Runs a schedule now and waits for its end; nothing if there is none of that name.
    public Optional<RunResult> runNow(String name) {
        return Optional.ofNullable(byName.get(name))
            .map(timed -> patiently(functions.withId(timed.schedule().functionId()), timed.schedule().input()));
    }

    /// A function that may not run twice at once is waited for, as long as one run of it may take.
    private static RunResult patiently(FunctionHost function, String input) {
        var deadline = System.nanoTime() + function.definition().limits().timeout().toNanos();
        var result = function.run(input);
        while (result instanceof RunResult.Throttled && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BUSY_DELAY.toNanos());
            result = function.run(input);
        }
        return result;
    }

    @Override
    public void close() {
        ticker.interrupt();
    }
}
