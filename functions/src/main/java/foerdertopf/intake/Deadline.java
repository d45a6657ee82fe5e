package foerdertopf.intake;

import java.time.Duration;

/// The moment to hand over: early enough for the batch at hand to end.
final class Deadline {

    private static final Duration RESERVE = Duration.ofSeconds(60);
    private static final int SHARE = 4;

    private final TimeLeft time;
    private final Duration reserve;

    /// Of a short time a share is kept, so that something gets done in any.
    Deadline(TimeLeft time) {
        this.time = time;
        var share = time.now().dividedBy(SHARE);
        this.reserve = share.compareTo(RESERVE) < 0 ? share : RESERVE;
    }

    boolean isOver() {
        return time.now().compareTo(reserve) < 0;
    }
}
