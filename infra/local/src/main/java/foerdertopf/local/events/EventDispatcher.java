package foerdertopf.local.events;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

import foerdertopf.local.functions.FunctionHost;
import foerdertopf.local.functions.Functions;
import foerdertopf.local.functions.RunResult;

/// Delivers queued events, at least once each. A failed run is tried again as often as the template says, later each
/// time; then the event is laid aside. One that meets a busy function waits, however long that takes.
public final class EventDispatcher implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EventDispatcher.class.getName());
    private static final Duration BUSY_DELAY = Duration.ofMillis(250);

    private final EventStore store;
    private final Functions functions;
    private final Duration retryDelay;
    private final ExecutorService deliveries = Executors
        .newThreadPerTaskExecutor(Thread.ofVirtual().name("event-", 1).factory());

    /// The first repetition comes after `retryDelay`, the second after twice that.
    public EventDispatcher(EventStore store, Functions functions, Duration retryDelay) {
        this.store = store;
        this.functions = functions;
        this.retryDelay = retryDelay;
    }

    public void start() {
        deliveries.execute(this::deliverAll);
    }

    private void deliverAll() {
        try {
            while (!deliveries.isShutdown()) {
                deliverAfter(Duration.ZERO, store.take());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliverAfter(Duration delay, QueuedEvent event) {
        try {
            deliveries.execute(() -> waitAndDeliver(delay, event));
        } catch (RejectedExecutionException stopping) {
            LOG.log(System.Logger.Level.DEBUG, "stays for the next start: " + event.id(), stopping);
        }
    }

    private void waitAndDeliver(Duration delay, QueuedEvent event) {
        try {
            Thread.sleep(delay);
            deliver(event);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver(QueuedEvent event) {
        var function = functions.withId(event.functionId());
        switch (function.run(event.payload())) {
            case RunResult.Answered _ -> store.delivered(event);
            case RunResult.Throttled _ -> deliverAfter(BUSY_DELAY, event);
            case RunResult.Failed(var type, var message) -> again(function, event, type + ": " + message);
            case RunResult.TimedOut(var limit) -> again(function, event, "timed out after " + limit);
        }
    }

    private void again(FunctionHost function, QueuedEvent event, String reason) {
        if (deliveries.isShutdown()) {
            return;
        }
        var tried = event.triedOnceMore();
        if (tried.attempts() > function.definition().limits().retries()) {
            store.layAside(tried, reason);
            LOG.log(System.Logger.Level.ERROR, "laid aside after " + tried.attempts() + " tries: " + event.id());
            return;
        }
        store.rewrite(tried);
        deliverAfter(retryDelay.multipliedBy(tried.attempts()), tried);
    }

    @Override
    public void close() {
        deliveries.shutdownNow();
    }
}
