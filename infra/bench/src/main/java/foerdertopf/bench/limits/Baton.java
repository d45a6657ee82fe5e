package foerdertopf.bench.limits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Semaphore;

/// Many clients in one simulated time. Each is a thread, but only the one that holds the baton runs; whoever sleeps says
/// when to be woken and passes the baton to whoever is to be woken first, in the order they fell asleep where that is at
/// the same moment. So the same seed always gives the same course of events.
public final class Baton implements SimulatedTime {

    private final PriorityQueue<Sleeping> line = new PriorityQueue<>(
        Comparator.comparingLong(Sleeping::until).thenComparingLong(Sleeping::number));
    private final List<RuntimeException> failures = new ArrayList<>();
    private long now;
    private long fellAsleep;

    private record Sleeping(long until, long number, Semaphore turn) {}

    /// Runs all of them to their end; the first failure of one is thrown then.
    public void run(List<Runnable> clients) {
        var threads = clients.stream().map(this::waiting).toList();
        threads.forEach(Thread::start);
        passOn();
        threads.forEach(Baton::join);
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private Thread waiting(Runnable client) {
        var start = lineUp(now);
        return Thread.ofVirtual().unstarted(() -> {
            start.turn().acquireUninterruptibly();
            try {
                client.run();
            } catch (RuntimeException e) {
                failures.add(e);
            } finally {
                passOn();
            }
        });
    }

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void sleep(Duration duration) {
        var own = lineUp(now + duration.toNanos());
        passOn();
        own.turn().acquireUninterruptibly();
    }

    private Sleeping lineUp(long until) {
        var sleeping = new Sleeping(until, fellAsleep++, new Semaphore(0));
        line.add(sleeping);
        return sleeping;
    }

    private void passOn() {
        if (!line.isEmpty()) {
            var next = line.remove();
            now = next.until();
            next.turn().release();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while clients ran", e);
        }
    }
}
