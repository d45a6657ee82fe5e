package foerdertopf.report;

/// What became of a request for a report.
public sealed interface RequestOutcome {

    /// The report is being built, or is there already.
    record Accepted() implements RequestOutcome {}

    /// The same request was answered before.
    record Replayed() implements RequestOutcome {}

    /// The same key came with another content.
    record KeyReused() implements RequestOutcome {}

    /// The month is yet to come.
    record InTheFuture() implements RequestOutcome {}

    /// Nothing had ever been booked by then.
    record BeforeTheFirstEntry() implements RequestOutcome {}
}
