package foerdertopf.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import foerdertopf.journal.Decision;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Page;
import foerdertopf.journal.Recorded;

/// Re-adds the journal of a month. Entries are read in small batches and counted at once, so memory holds a batch of
/// pages, and of each entry no more than key and hash.
final class MonthReading {

    private final LedgerReader ledger;

    MonthReading(LedgerReader ledger) {
        this.ledger = ledger;
    }

    MonthFigures read(YearMonth month) {
        var count = new MonthCount();
        KeyBatches.forEach(list(month), batch -> readBatch(batch, count));
        return count.figures();
    }

    private KeyBatches.Lister list(YearMonth month) {
        return (from, limit) -> ledger.entriesByMonth(month, from, limit);
    }

    private void readBatch(List<EntryKey> keys, MonthCount count) {
        var entries = ledger.entries(keys);
        noteMissing(keys, entries, count);
        var decisions = new ArrayList<Decision>();
        for (var recorded : entries) {
            count.add(recorded);
            if (recorded.entry() instanceof Decision decision) {
                decisions.add(decision);
            }
        }
        addDecisions(decisions, count);
    }

    private void addDecisions(List<Decision> decisions, MonthCount count) {
        var keys = decisions.stream().map(Decision::page).distinct().toList();
        var pages = keys.isEmpty()
            ? List.<Page>of()
            : ledger.pages(keys);
        var byKey = pages.stream().collect(Collectors.toMap(Page::page, Function.identity()));
        for (var decision : decisions) {
            var page = byKey.get(decision.page());
            if (page == null) {
                count.missing(decision.page().entry());
            } else {
                count.add(decision, page);
            }
        }
    }

    private static void noteMissing(List<EntryKey> keys, List<Recorded> entries, MonthCount count) {
        if (entries.size() < keys.size()) {
            var there = new HashSet<EntryKey>();
            entries.forEach(recorded -> there.add(recorded.entry().key()));
            keys.stream().filter(key -> !there.contains(key)).forEach(count::missing);
        }
    }
}
