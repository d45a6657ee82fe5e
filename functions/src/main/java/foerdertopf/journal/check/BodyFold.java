package foerdertopf.journal.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Page;
import foerdertopf.journal.Slice;

/// Whether the lists of each body name just its pages with claims, each under its year.
final class BodyFold {

    private static final int KEYS_A_READ = 1_000;

    private final Map<BodyId, SortedMap<Integer, Set<EntryKey>>> pages = new HashMap<>();

    void add(Page page) {
        if (!page.claims().isEmpty()) {
            pages.computeIfAbsent(page.body(), _ -> new TreeMap<>())
                .computeIfAbsent(page.year(), _ -> new HashSet<>())
                .add(page.key());
        }
    }

    void compare(LedgerReader ledger, Collection<BodyId> bodies, Differences differences) {
        var all = new TreeSet<>(bodies);
        all.addAll(pages.keySet());
        all.forEach(body -> compare(ledger, body, differences));
    }

    private void compare(LedgerReader ledger, BodyId body, Differences differences) {
        var years = pages.getOrDefault(body, new TreeMap<>());
        years.forEach((year, keys) -> {
            var missing = new HashSet<>(keys);
            listed((from, limit) -> ledger.pagesByBodyAndYear(body, year, from, limit), missing::remove);
            missing.forEach(key -> differences.add(name(body, key), "a page of " + year, "not listed"));
        });
        var known = new HashSet<EntryKey>();
        years.values().forEach(known::addAll);
        listed((from, limit) -> ledger.pagesByBody(body, from, limit), key -> {
            if (!known.remove(key)) {
                differences.add(name(body, key), "no such page, or one listed already", "listed");
            }
        });
    }

    private static String name(BodyId body, EntryKey key) {
        return "list of " + body + ": " + Reading.name(key);
    }

    private interface Lister {
        Slice<EntryKey> read(String from, int limit);
    }

    private static void listed(Lister list, Consumer<EntryKey> action) {
        var from = Slice.START;
        do {
            var slice = list.read(from, KEYS_A_READ);
            slice.items().forEach(action);
            from = slice.next();
        } while (!from.equals(Slice.END));
    }
}
