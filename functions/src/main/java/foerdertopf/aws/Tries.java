package foerdertopf.aws;

import java.time.Duration;
import java.util.function.Function;

import foerdertopf.journal.LedgerBusyException;
import software.amazon.awssdk.core.exception.SdkException;

/// Counts the tries of one call and waits between them, for a random part of a time that doubles (full jitter), so that
/// those who met do not meet again.
final class Tries {

    private static final int MOST_DOUBLINGS = 20;

    private final Pacing pacing;
    private final long began;
    private int made = 1;

    /// A call that begins when all should be over is not made.
    Tries(Pacing pacing) {
        if (pacing.isOverAfter(Duration.ZERO)) {
            throw new LedgerBusyException("the time for an answer is over");
        }
        this.pacing = pacing;
        this.began = pacing.nanoTime().getAsLong();
    }

    /// Waits before the next try, or gives up.
    void again(SdkException reason) {
        again(text -> new LedgerBusyException(text, reason));
    }

    /// The same where nothing failed, and the answer is of no use.
    void again() {
        again(LedgerBusyException::new);
    }

    private void again(Function<String, LedgerBusyException> end) {
        var bounds = pacing.bounds();
        var wait = wait(bounds);
        var spent = Duration.ofNanos(pacing.nanoTime().getAsLong() - began);
        var isOver = spent.plus(wait).compareTo(bounds.time()) > 0 || pacing.isOverAfter(wait);
        if (made >= bounds.tries() || isOver) {
            throw end.apply("gave up after " + made + " tries in " + spent.toMillis() + " ms");
        }
        made++;
        pacing.sleeper().sleep(wait);
    }

    private Duration wait(Pacing.Bounds bounds) {
        var doubled = bounds.first().multipliedBy(1L << Math.min(made - 1, MOST_DOUBLINGS));
        var most = doubled.compareTo(bounds.longest()) < 0 ? doubled : bounds.longest();
        return Duration.ofNanos(pacing.random().nextLong(most.toNanos() + 1));
    }
}
