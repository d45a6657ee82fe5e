package foerdertopf.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import foerdertopf.journal.Chain;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.EntryCodec;
import foerdertopf.journal.IdentityRun;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.PageStatus;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Posting.StatusChange;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.Stamp;
import foerdertopf.pool.PoolChange;

/// Puts judged claims into pages, one for each chunk and year, chains the pages and makes the posting. The rejected rows
/// of a chunk stand in its first page.
final class PagePosting {

    private final PageRequest request;
    private final PageBudgets.Booking booking;
    private final List<Page> pages = new ArrayList<>();
    private Chain chain;

    PagePosting(PageRequest request, Chain before, PageBudgets.Booking booking, List<JudgedRows> chunks) {
        this.request = request;
        this.booking = booking;
        this.chain = before;
        chunks.forEach(this::add);
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    Posting posting(List<PoolChange> pools, List<IdentityRun> identities) {
        return new Posting(
            List.copyOf(pages),
            request.head().next(chain, pages()),
            statuses(),
            pools,
            identities,
            List.of(),
            booking.guard());
    }

    private void add(JudgedRows rows) {
        var byYear = rows.claims()
            .stream()
            .collect(Collectors.groupingBy(
                claim -> claim.measure().period().year(), TreeMap::new, Collectors.toList()));
        var ordered = byYear.values()
            .stream()
            .sorted(Comparator.comparingInt((List<ClaimEntry> year) -> year.getFirst().row()))
            .toList();
        if (ordered.isEmpty()) {
            add(rows.chunk(), rows.chunk(), List.of(), rows.rejected());
        }
        for (var i = 0; i < ordered.size(); i++) {
            var claims = ordered.get(i);
            // The first page bears the chunk's first row, also where that row was rejected.
            add(
                rows.chunk(), i == 0 ? rows.chunk() : claims.getFirst().row(), claims,
                i == 0 ? rows.rejected() : List.of());
        }
    }

    private void add(int chunk, int first, List<ClaimEntry> claims, List<RejectedRow> rejected) {
        var stamp = new Stamp(chain.sequence() + 1, chain.last(), request.at(), booking.month(), request.by());
        var year = claims.isEmpty() ? 0 : claims.getFirst().measure().period().year();
        var page = new Page(
            key(chunk, first), stamp, request.request(), request.body(), request.line(), year, claims, rejected);
        pages.add(page);
        chain = chain.after(page, EntryCodec.hash(page));
    }

    private PageKey key(int chunk, int first) {
        return request.isWebForm()
            ? PageKey.single(request.intake())
            : new PageKey(request.intake(), chunk, first);
    }

    private List<StatusChange> statuses() {
        if (request.isWebForm()) {
            return List.of();
        }
        return pages.stream()
            .filter(page -> !page.claims().isEmpty())
            .<StatusChange>map(page -> new StatusChange.Opens(new PageStatus(
                page.page(), 1, page.claims().stream().map(ClaimEntry::status).toList())))
            .toList();
    }
}
