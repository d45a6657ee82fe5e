package foerdertopf.bench.cold;

import foerdertopf.runtime.Watcher;

/// Takes the time from the start of a process to its first answer, and from the call to the answer.
final class StartClock implements Watcher {

    private static final double NANOS_A_MILLI = 1_000_000.0;

    private final long started = System.nanoTime();
    private volatile long ready;
    private volatile long answered;

    @Override
    public void ready() {
        ready = System.nanoTime();
    }

    @Override
    public void answered() {
        answered = System.nanoTime();
    }

    double startMillis() {
        return (answered - started) / NANOS_A_MILLI;
    }

    double callMillis() {
        return (answered - ready) / NANOS_A_MILLI;
    }
}
