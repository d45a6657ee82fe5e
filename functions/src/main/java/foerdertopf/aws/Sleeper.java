package foerdertopf.aws;

import java.time.Duration;

import foerdertopf.journal.LedgerBusyException;

/// Waits between two tries.
@FunctionalInterface
public interface Sleeper {

    void sleep(Duration duration);

    /// Really waits. An interrupted wait ends the try: whoever interrupts wants an end.
    static void reallySleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerBusyException("interrupted while waiting to try again", e);
        }
    }
}
