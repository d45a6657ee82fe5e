package foerdertopf.report;

import foerdertopf.programme.Body;

/// How much of a report a reader gets to see.
public sealed interface Scope {

    /// The office, the treasury and the auditors: everything.
    record Whole() implements Scope {}

    /// An applicant: the figures of its own body alone.
    record OfBody(Body body) implements Scope {}
}
