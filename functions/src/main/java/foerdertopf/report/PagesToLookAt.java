package foerdertopf.report;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.OpenPage;
import foerdertopf.journal.Page;

/// Collects pages that were booked by the end of a month, to be looked at oldest first. Each page that is open now holds
/// a claim to tell, so of these a body needs no more than it tells claims: the oldest are kept, however many there are.
final class PagesToLookAt {

    private static final Comparator<OpenPage> OLDEST_FIRST = Comparator
        .comparing((OpenPage open) -> open.arrival().at())
        .thenComparing(open -> open.page().partition())
        .thenComparingInt(open -> open.page().firstRow());

    private final YearMonth month;
    private final int mostOpen;
    private final Map<BodyId, TreeSet<OpenPage>> open = new HashMap<>();
    private final Set<OpenPage> decided = new HashSet<>();

    /// Keeps so many of each body that are open now.
    PagesToLookAt(YearMonth month, int mostOpen) {
        this.month = month;
        this.mostOpen = mostOpen;
    }

    void add(OpenPage page) {
        if (isInTime(page)) {
            var oldest = open.computeIfAbsent(page.arrival().body(), _ -> new TreeSet<>(OLDEST_FIRST));
            oldest.add(page);
            if (oldest.size() > mostOpen) {
                oldest.pollLast();
            }
        }
    }

    /// A page that was decided on after the month; what was open in it then shows when it is looked at.
    void addDecided(Page page) {
        var candidate = new OpenPage(page.page(), page.arrival());
        if (isInTime(candidate)) {
            decided.add(candidate);
        }
    }

    private boolean isInTime(OpenPage page) {
        return !page.arrival().booked().isAfter(month);
    }

    List<OpenPage> oldestFirst() {
        return Stream.concat(open.values().stream().flatMap(Set::stream), decided.stream())
            .distinct()
            .sorted(OLDEST_FIRST)
            .toList();
    }
}
