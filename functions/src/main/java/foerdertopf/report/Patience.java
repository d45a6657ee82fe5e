package foerdertopf.report;

import java.time.Duration;

/// Lets time pass between two tries. Passed in, so that tests do not sleep.
public interface Patience {

    void await(Duration time);
}
