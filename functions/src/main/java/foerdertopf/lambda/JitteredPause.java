package foerdertopf.lambda;

import java.util.random.RandomGenerator;

import foerdertopf.claim.Pause;
import foerdertopf.journal.LedgerBusyException;

/// Waits a random time up to a bound that doubles with each try, so that those who met once do not meet again.
final class JitteredPause implements Pause {

    private static final int FIRST_BOUND_MILLIS = 5;
    private static final int LAST_BOUND_MILLIS = 200;

    private final RandomGenerator random;

    JitteredPause(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public void before(int attempt) {
        var bound = Math.min(LAST_BOUND_MILLIS, FIRST_BOUND_MILLIS << Math.min(attempt, 6));
        try {
            Thread.sleep(random.nextInt(bound));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerBusyException("interrupted while waiting for the books", e);
        }
    }
}
