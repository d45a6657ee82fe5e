package foerdertopf.bench.cold;

import java.util.concurrent.atomic.AtomicInteger;

/// Numbers the claims, so that no two runs submit the same.
final class Numbers {

    private static final AtomicInteger LAST = new AtomicInteger();

    private Numbers() {}

    static int next() {
        return LAST.incrementAndGet();
    }
}
