package foerdertopf.runtime;

/// How a function's one run in Lambda's runtime ended.
public sealed interface Outcome {

    /// The handler answered, and the runtime wrote its answer as JSON.
    record Answered(String json) implements Outcome {}

    /// The runtime reported an error: `where` is the path it reported it to.
    record Failed(String where, String error) implements Outcome {}

    /// The process ended and reported nothing.
    record Ended(String output) implements Outcome {}
}
