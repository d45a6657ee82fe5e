package foerdertopf.journal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import foerdertopf.journal.EntryKey;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.Slice;
import foerdertopf.journal.Status;

/// Which pages have claims that the office has yet to decide on, and whether the list of these names just them.
final class OpenFold {

    private static final int KEYS_A_READ = 1_000;

    private final Set<EntryKey> pages = new HashSet<>();

    void add(PageKey page, List<Status> statuses) {
        if (statuses.stream().anyMatch(Status::isOpen)) {
            pages.add(page.entry());
        }
    }

    void compare(LedgerReader ledger, Differences differences) {
        var missing = new HashSet<>(pages);
        var from = Slice.START;
        do {
            var slice = ledger.openPages(from, KEYS_A_READ);
            for (var key : slice.items()) {
                if (!missing.remove(key)) {
                    differences.add("list of open claims: " + Reading.name(key), "none there", "listed");
                }
            }
            from = slice.next();
        } while (!from.equals(Slice.END));
        missing.forEach(
            key -> differences.add("list of open claims: " + Reading.name(key), "an open claim", "not listed"));
    }
}
