package foerdertopf.claim;

import java.util.List;

import foerdertopf.journal.Page;

/// What became of a page that was to be booked.
public sealed interface BookOutcome {

    /// Written; rows that did not become claims stand rejected in the pages.
    record Booked(List<Page> pages) implements BookOutcome {}

    /// The only candidate was refused for a reason that is not journaled; nothing is written.
    record NothingToWrite(foerdertopf.journal.RejectedRow rejected) implements BookOutcome {}

    /// The page was there already.
    record Dropped() implements BookOutcome {}
}
