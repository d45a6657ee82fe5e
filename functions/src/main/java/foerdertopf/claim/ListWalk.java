package foerdertopf.claim;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.Slice;

/// Walks stretches of an index one after the other and tells the claims that match, until enough are told or enough was
/// looked at. Wherever it ends, it has come further.
final class ListWalk {

    private static final int KEYS_A_READ = 20;
    /// Reading an index or a page costs as much as looking at so many claims.
    private static final int WORK_A_READ = 20;
    /// Some ten full pages, or some hundred of a single claim each: below a few seconds.
    private static final int MOST_WORK = 10_000;

    private static final int ALL = Integer.MAX_VALUE;

    private final LedgerReader ledger;
    private final ClaimFilter filter;
    private final int limit;
    private final List<ClaimView> told = new ArrayList<>();
    private int work;

    ListWalk(LedgerReader ledger, ClaimFilter filter, int limit) {
        this.ledger = ledger;
        this.filter = filter;
        this.limit = limit;
    }

    /// `stretches` begins where the cursor stands; without a cursor at the first.
    Slice<ClaimView> walk(Iterator<Stretch> stretches, Optional<ListCursor> cursor) {
        var at = cursor;
        while (stretches.hasNext()) {
            var stretch = stretches.next();
            var next = walk(stretch, at.orElseGet(() -> ListCursor.at(stretch.name(), Slice.START)));
            if (next.isPresent()) {
                return new Slice<>(told, next.get().text());
            }
            at = Optional.empty();
        }
        return new Slice<>(told, Slice.END);
    }

    /// Answers where to go on within this stretch; empty at its end.
    private Optional<ListCursor> walk(Stretch stretch, ListCursor start) {
        var cursor = start;
        while (!isEnough()) {
            var slice = stretch.index().read(cursor.from(), KEYS_A_READ);
            work += WORK_A_READ;
            // What stands before the page the list had come to arrived since, or was listed.
            for (var place = Math.max(0, slice.items().indexOf(start.page())); place < slice.items().size(); place++) {
                var key = slice.items().get(place);
                var passed = isEnough() ? start.passedOf(key) : tell(key, start.passedOf(key));
                if (passed < ALL) {
                    var before = before(stretch, cursor.from(), slice.items().subList(0, place));
                    return Optional.of(new ListCursor(stretch.name(), before, key, passed));
                }
            }
            if (slice.next().equals(Slice.END)) {
                return Optional.empty();
            }
            cursor = ListCursor.at(stretch.name(), slice.next());
        }
        return Optional.of(cursor);
    }

    private boolean isEnough() {
        return told.size() >= limit || work >= MOST_WORK;
    }

    /// Tells what matches of a page, and how far in it that went.
    private int tell(EntryKey key, int passedBefore) {
        var views = views(key);
        for (var passed = passedBefore; passed < views.size(); passed++) {
            if (isEnough()) {
                return passed;
            }
            work++;
            Optional.of(views.get(passed)).filter(filter::matches).ifPresent(told::add);
        }
        return ALL;
    }

    /// The point in the index behind these keys, which follow on `from`: reading up to the last of them ends with it. Where
    /// others came in between meanwhile it is looked for a little further on.
    private static String before(Stretch stretch, String from, List<EntryKey> keys) {
        for (var more = 0; !keys.isEmpty() && more <= KEYS_A_READ; more++) {
            var slice = stretch.index().read(from, keys.size() + more);
            if (slice.items().indexOf(keys.getLast()) == keys.size() + more - 1 && !slice.next().equals(Slice.END)) {
                return slice.next();
            }
        }
        return from;
    }

    private List<ClaimView> views(EntryKey key) {
        return PageKey.parse(key).stream().flatMap(this::views).toList();
    }

    private Stream<ClaimView> views(PageKey key) {
        work += WORK_A_READ;
        if (key.chunk() == PageKey.IN_THE_INTAKE) {
            return new Places(ledger).find(new ClaimNumber(key.intake(), 1)).stream().map(Place::view);
        }
        var chunk = ledger.chunk(key.intake(), key.chunk());
        return chunk.pages()
            .stream()
            .filter(page -> page.page().equals(key))
            .flatMap((Page page) -> page.claims()
                .stream()
                .map(entry -> Folding.view(page, entry, chunk.decisions())));
    }
}
