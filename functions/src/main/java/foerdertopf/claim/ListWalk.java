package foerdertopf.claim;

import java.util.ArrayList;
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
/// read.
final class ListWalk {

    private static final int KEYS_A_READ = 20;
    private static final int MOST_READS = 40;

    private final LedgerReader ledger;
    private final List<Stretch> stretches;
    private final ClaimFilter filter;
    private final int limit;
    private final List<ClaimView> told = new ArrayList<>();

    /// One stretch of an index: what lies there from a point on.
    interface Stretch {
        Slice<EntryKey> read(String from, int limit);
    }

    ListWalk(LedgerReader ledger, List<Stretch> stretches, ClaimFilter filter, int limit) {
        this.ledger = ledger;
        this.stretches = stretches;
        this.filter = filter;
        this.limit = limit;
    }

    Slice<ClaimView> from(ListCursor start) {
        var cursor = Optional.of(start).filter(this::isWithin);
        for (var reads = 0; cursor.isPresent() && told.size() < limit && reads < MOST_READS; reads++) {
            cursor = read(cursor.get());
        }
        return new Slice<>(told, cursor.map(ListCursor::text).orElse(Slice.END));
    }

    private boolean isWithin(ListCursor cursor) {
        return cursor.stop() < stretches.size();
    }

    /// Tells what matches in the next few pages; answers where to go on.
    private Optional<ListCursor> read(ListCursor cursor) {
        var slice = stretches.get(cursor.stop()).read(cursor.from(), KEYS_A_READ);
        var passed = 0;
        for (var key : slice.items()) {
            for (var view : views(key)) {
                passed++;
                if (passed > cursor.passed() && filter.matches(view)) {
                    told.add(view);
                    if (told.size() == limit) {
                        return Optional.of(new ListCursor(cursor.stop(), cursor.from(), passed));
                    }
                }
            }
        }
        var next = slice.next().equals(Slice.END)
            ? new ListCursor(cursor.stop() + 1, Slice.START, 0)
            : new ListCursor(cursor.stop(), slice.next(), 0);
        return Optional.of(next).filter(this::isWithin);
    }

    private List<ClaimView> views(EntryKey key) {
        return PageKey.parse(key).stream().flatMap(this::views).toList();
    }

    private Stream<ClaimView> views(PageKey key) {
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
