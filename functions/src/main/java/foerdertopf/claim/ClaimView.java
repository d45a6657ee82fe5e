package foerdertopf.claim;

import java.time.Instant;
import java.util.List;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Status;

/// A claim as it stands, with all that happened to it: `entry` is as it came in, or as later decisions left it. `version` counts the entries that concern it, from 1.
public record ClaimView(
    ClaimNumber number, ClaimEntry entry, Status status, long version, Instant submittedAt, List<Event> history) {

    public ClaimView {
        history = List.copyOf(history);
    }

    /// One thing that happened: when, by whom (`sub`), what (`submission`, or the kind of decision and whether it was only proposed or declined), the status after it,
    /// and the reason given.
    public record Event(Instant at, String by, String what, Status status, String reason) {}
}
