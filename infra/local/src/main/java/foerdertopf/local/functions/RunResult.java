package foerdertopf.local.functions;

import java.time.Duration;

/// How a run of a function ended.
public sealed interface RunResult {

    /// The function answered with this JSON text.
    record Answered(String json) implements RunResult {}

    /// The function, or its constructor, threw.
    record Failed(String errorType, String errorMessage) implements RunResult {}

    /// The function was still running when its time was up, and was abandoned.
    record TimedOut(Duration limit) implements RunResult {}

    /// As many runs as the template allows are under way.
    record Throttled() implements RunResult {}
}
