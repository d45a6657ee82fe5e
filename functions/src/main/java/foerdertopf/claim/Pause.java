package foerdertopf.claim;

/// Waits between two tries. Passed in, so that tests do not sleep.
public interface Pause {

    /// `attempt` counts from 1.
    void before(int attempt);
}
