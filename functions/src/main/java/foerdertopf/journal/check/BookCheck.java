package foerdertopf.journal.check;

import java.util.List;

import foerdertopf.journal.LedgerReader;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.Programme;

/// Rebuilds everything that is derived (budgets, entitlements, the gate, heads, statuses, runs of fingerprints, marks of
/// requests, lists, closings and seals) from pages and decisions alone, and compares it with what stands. Reads intake by
/// intake and keeps no claims, but a mark of each entry and the key of each page: docs/data.md has the figures.
public final class BookCheck {

    private final LedgerReader ledger;
    private final Programme programme;
    private final Bodies bodies;

    public BookCheck(LedgerReader ledger, Programme programme, Bodies bodies) {
        this.ledger = ledger;
        this.programme = programme;
        this.bodies = bodies;
    }

    /// Everything that does not agree; empty where the books are in order. What somebody writes while the check reads may
    /// look like a difference; a second check does not find the same one again.
    public List<Difference> differences() {
        return new Reading(ledger, programme, bodies).differences();
    }
}
