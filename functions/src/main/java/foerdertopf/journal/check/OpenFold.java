package foerdertopf.journal.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.OpenPage;
import foerdertopf.journal.Page;
import foerdertopf.journal.Slice;
import foerdertopf.journal.Status;

/// Which pages have claims that the office has yet to decide on, and whether the list of these names just them.
final class OpenFold {

    private static final int KEYS_A_READ = 1_000;

    private final Set<OpenPage> pages = new HashSet<>();

    void add(Page page, List<Status> statuses) {
        if (statuses.stream().anyMatch(Status::isOpen)) {
            pages.add(new OpenPage(page.page(), page.arrival()));
        }
    }

    void compare(LedgerReader ledger, Collection<BodyId> bodies, Differences differences) {
        var missing = new HashSet<>(pages);
        bodies.forEach(body -> compare(ledger, body, missing, differences));
        missing.forEach(
            open -> differences.add(
                "list of open claims: " + Reading.name(open.page().entry()), "an open claim", "not listed"));
    }

    private static void compare(LedgerReader ledger, BodyId body, Set<OpenPage> missing, Differences differences) {
        var from = Slice.START;
        do {
            var slice = ledger.openPages(body, from, KEYS_A_READ);
            for (var open : slice.items()) {
                if (!missing.remove(open)) {
                    differences.add("list of open claims: " + Reading.name(open.page().entry()), "none there",
                        "listed");
                }
            }
            from = slice.next();
        } while (!from.equals(Slice.END));
    }
}
