package foerdertopf.claim;

import java.time.Instant;
import java.util.List;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Status;

/// A claim as it stands, with all that happened to it. `version` counts the entries that concern it, from 1.
public record ClaimView(
    ClaimNumber number, ClaimEntry entry, Status status, long version, Instant submittedAt, List<Event> history) {

    public ClaimView {
        history = List.copyOf(history);
    }

    /// One thing that happened: when, by whom (`sub`), what (`submission` or the kind of decision), the status after it,
    /// and the reason given.
    public record Event(Instant at, String by, String what, Status status, String reason) {}
}
