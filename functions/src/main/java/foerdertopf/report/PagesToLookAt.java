package foerdertopf.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.PageKey;

/// Collects pages that lists name, to be looked at oldest first. Each is read once, to know when it came and whose it is,
/// and not at all where that is known.
final class PagesToLookAt {

    private final LedgerReader ledger;
    private final YearMonth month;
    private final Map<PageKey, PageSeen> known = new HashMap<>();
    private final Set<PageKey> added = new HashSet<>();
    private final List<PageSeen> found = new ArrayList<>();

    PagesToLookAt(LedgerReader ledger, YearMonth month, List<PageSeen> known) {
        this.ledger = ledger;
        this.month = month;
        known.forEach(seen -> this.known.put(seen.page(), seen));
    }

    /// Those booked after the month are left out.
    void add(List<PageKey> keys) {
        var unseen = new ArrayList<PageKey>();
        for (var key : keys) {
            if (added.add(key)) {
                var seen = known.get(key);
                if (seen == null) {
                    unseen.add(key);
                } else {
                    found.add(seen);
                }
            }
        }
        if (!unseen.isEmpty()) {
            read(unseen);
        }
    }

    private void read(List<PageKey> keys) {
        ledger.pages(keys)
            .stream()
            .filter(page -> !page.stamp().booked().isAfter(month))
            .map(PageSeen::of)
            .forEach(found::add);
    }

    List<PageSeen> oldestFirst() {
        found.sort(PageSeen.OLDEST_FIRST);
        return List.copyOf(found);
    }
}
