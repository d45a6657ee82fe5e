package foerdertopf.report;

import java.time.Instant;
import java.util.Comparator;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;

/// What is kept of a page that was read: which one it is, when it came, and whose it is. So that nobody reads it again to
/// know that.
record PageSeen(PageKey page, Instant submitted, BodyId body) {

    static final Comparator<PageSeen> OLDEST_FIRST = Comparator.comparing(PageSeen::submitted)
        .thenComparing(seen -> seen.page.partition())
        .thenComparingInt(seen -> seen.page.firstRow());

    static PageSeen of(Page page) {
        return new PageSeen(page.page(), page.stamp().at(), page.body());
    }
}
