package foerdertopf.local.functions;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import foerdertopf.local.template.FunctionDefinition;

/// Runs one function. Like Lambda it gives an instance one event at a time, makes another while all are busy, keeps
/// idle ones, and drops one whose run was cut off.
public final class FunctionHost {

    /// Lambda answers a caller with at most 6 MB.
    private static final int MAX_ANSWER_CHARACTERS = 6 * 1024 * 1024;

    private static final System.Logger LOG = System.getLogger(FunctionHost.class.getName());

    private final FunctionDefinition function;
    private final FunctionFactory factory;
    private final ExecutorService threads;
    private final Semaphore permits;
    private final ConcurrentLinkedDeque<HandlerCode> idle = new ConcurrentLinkedDeque<>();

    FunctionHost(FunctionDefinition function, FunctionFactory factory, ExecutorService threads) {
        this.function = function;
        this.factory = factory;
        this.threads = threads;
        this.permits = new Semaphore(function.limits().concurrency().orElse(Integer.MAX_VALUE));
    }

    public FunctionDefinition definition() {
        return function;
    }

    /// Runs the event (a JSON text) and waits for its end, at most as long as the function's time limit.
    public RunResult run(String event) {
        if (!permits.tryAcquire()) {
            return new RunResult.Throttled();
        }
        try {
            return start(event);
        } finally {
            permits.release();
        }
    }

    private RunResult start(String event) {
        var kept = idle.pollLast();
        if (kept != null) {
            return run(kept, event);
        }
        return switch (attempt(() -> HandlerCode.of(factory.create(function)))) {
            case Attempt.Value<HandlerCode>(var code) -> run(code, event);
            case Attempt.Fault<HandlerCode>(var fault) -> failed(fault);
        };
    }

    private RunResult run(HandlerCode code, String event) {
        var deadline = System.nanoTime() + function.limits().timeout().toNanos();
        var context = new LocalContext(UUID.randomUUID().toString(), function, deadline);
        var run = threads.submit(() -> attempt(() -> code.run(event, context)));
        try {
            var end = run.get(function.limits().timeout().toMillis(), TimeUnit.MILLISECONDS);
            idle.addLast(code);
            return switch (end) {
                case Attempt.Value<String>(var json) -> answered(json);
                case Attempt.Fault<String>(var fault) -> failed(fault);
            };
        } catch (TimeoutException late) {
            run.cancel(true);
            LOG.log(System.Logger.Level.ERROR, function.id() + " timed out after " + function.limits().timeout());
            return new RunResult.TimedOut(function.limits().timeout());
        } catch (InterruptedException stopped) {
            run.cancel(true);
            Thread.currentThread().interrupt();
            return new RunResult.Failed("Stopped", "the local cloud is being stopped");
        } catch (ExecutionException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private RunResult answered(String json) {
        return json.length() <= MAX_ANSWER_CHARACTERS ? new RunResult.Answered(json)
            : new RunResult.Failed("Function.ResponseSizeTooLarge", "the answer is larger than 6 MB");
    }

    private RunResult failed(Throwable fault) {
        LOG.log(System.Logger.Level.ERROR, function.id() + " failed", fault);
        return new RunResult.Failed(fault.getClass().getName(), String.valueOf(fault.getMessage()));
    }

    private sealed interface Attempt<T> {

        record Value<T>(T value) implements Attempt<T> {}

        record Fault<T>(Throwable cause) implements Attempt<T> {}
    }

    /// Whatever a function throws ends that run alone: this is where Lambda's runtime catches it.
    @SuppressWarnings("IllegalCatch")
    private static <T> Attempt<T> attempt(Callable<T> work) {
        try {
            return new Attempt.Value<>(work.call());
        } catch (Throwable fault) {
            return new Attempt.Fault<>(fault);
        }
    }
}
