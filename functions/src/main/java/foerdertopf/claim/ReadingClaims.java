package foerdertopf.claim;

import java.util.Optional;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.LedgerReader;

/// Reads claims: one by its number, or a list. A list for bodies walks what lies under each; a list over all bodies
/// walks the booking months, newest first. A list reads a bounded number of pages at a time and may so be shorter than
/// asked for, with more to come.
public final class ReadingClaims {

    private final LedgerReader ledger;
    private final String programme;

    public ReadingClaims(LedgerReader ledger, String programme) {
        this.ledger = ledger;
        this.programme = programme;
    }

    public Optional<ClaimView> find(ClaimNumber number) {
        return new Places(ledger.within(WaitingTime.FOR_A_CLAIM)).find(number).map(Place::view);
    }

    public ListOutcome list(ClaimFilter filter, String cursor, int limit) {
        var stretches = new Stretches(ledger, programme);
        var walk = new ListWalk(ledger, filter, limit);
        if (cursor.isEmpty()) {
            return new ListOutcome.Listed(walk.walk(stretches.all(filter), Optional.empty()));
        }
        var place = ListCursor.parse(cursor);
        return place.flatMap(from -> stretches.from(from.stretch(), filter))
            .<ListOutcome>map(rest -> new ListOutcome.Listed(walk.walk(rest, place)))
            .orElseGet(ListOutcome.BadCursor::new);
    }
}
