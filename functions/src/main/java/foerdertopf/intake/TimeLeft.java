package foerdertopf.intake;

import java.time.Duration;

/// How long this run may still take.
public interface TimeLeft {

    Duration now();
}
