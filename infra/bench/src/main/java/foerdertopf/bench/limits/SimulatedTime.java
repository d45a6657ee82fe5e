package foerdertopf.bench.limits;

import java.time.Duration;

/// Time that passes only while somebody waits: what a computer works out meanwhile takes none of it.
public interface SimulatedTime {

    /// Since the beginning, which is 0.
    long nanoTime();

    void sleep(Duration duration);
}
