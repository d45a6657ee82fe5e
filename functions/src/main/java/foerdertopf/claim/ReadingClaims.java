package foerdertopf.claim;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import foerdertopf.claim.ListWalk.Stretch;
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
        return new Places(ledger).find(number).map(Place::view);
    }

    public ListOutcome list(ClaimFilter filter, String cursor, int limit) {
        return ListCursor.parse(cursor)
            .<ListOutcome>map(from -> new ListOutcome.Listed(
                new ListWalk(ledger, stretches(filter), filter, limit).from(from)))
            .orElseGet(ListOutcome.BadCursor::new);
    }

    private List<Stretch> stretches(ClaimFilter filter) {
        return filter.bodies().isEmpty() ? byMonth() : byBody(filter);
    }

    private List<Stretch> byBody(ClaimFilter filter) {
        var stretches = new ArrayList<Stretch>();
        for (var body : filter.bodies().stream().sorted().toList()) {
            if (filter.years().isEmpty()) {
                stretches.add((from, limit) -> ledger.pagesByBody(body, from, limit));
            }
            for (var year : filter.years().stream().sorted().toList()) {
                stretches.add((from, limit) -> ledger.pagesByBodyAndYear(body, year, from, limit));
            }
        }
        return stretches;
    }

    private List<Stretch> byMonth() {
        var stretches = new ArrayList<Stretch>();
        months().forEach(month -> stretches.add((from, limit) -> ledger.entriesByMonth(month, from, limit)));
        return stretches;
    }

    /// From the open month back to the first one that was closed.
    private List<YearMonth> months() {
        var months = new ArrayList<YearMonth>();
        ledger.openMonth(programme).ifPresent(open -> {
            months.add(open);
            while (ledger.closing(programme, months.getLast().minusMonths(1)).isPresent()) {
                months.add(months.getLast().minusMonths(1));
            }
        });
        return Collections.unmodifiableList(months);
    }
}
