package foerdertopf.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import foerdertopf.journal.Chain;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Encoded;
import foerdertopf.journal.IdentityRun;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.PageStatus;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Posting.StatusChange;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.Stamp;
import foerdertopf.pool.Opening;
import foerdertopf.pool.PoolChange;

/// Puts judged claims into pages, one for each chunk and year, chains the pages and makes the posting. The rejected rows
/// of a chunk stand in its first page, and so do the pools that came into being with its claims.
final class PagePosting {

    private final PageRequest request;
    private final PageBudgets.Booking booking;
    private final List<PoolChange> pools;
    private final List<Opening> unopened;
    private final List<Page> pages = new ArrayList<>();
    private final List<Encoded> encoded = new ArrayList<>();
    private Chain chain;

    PagePosting(
        PageRequest request,
        Chain before,
        PageBudgets.Booking booking,
        List<JudgedRows> chunks,
        List<PoolChange> pools) {
        this.request = request;
        this.booking = booking;
        this.pools = pools;
        this.unopened = new ArrayList<>(Opening.in(pools));
        this.chain = before;
        chunks.forEach(this::add);
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    Posting posting(List<IdentityRun> identities) {
        return new Posting(
            List.copyOf(encoded),
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
            add(rows.chunk(), rows.chunk(), List.of(), rows.rejected(), List.of());
        }
        var opened = opened(rows.claims());
        for (var i = 0; i < ordered.size(); i++) {
            var claims = ordered.get(i);
            // The first page bears the chunk's first row, also where that row was rejected.
            add(
                rows.chunk(), i == 0 ? rows.chunk() : claims.getFirst().row(), claims,
                i == 0 ? rows.rejected() : List.of(), i == 0 ? opened : List.of());
        }
    }

    /// Of the pools that come into being, those that count these claims first.
    private List<Opening> opened(List<ClaimEntry> claims) {
        if (unopened.isEmpty()) {
            return List.of();
        }
        var touched = claims.stream().flatMap(claim -> claim.pools().stream()).collect(Collectors.toSet());
        var opened = unopened.stream().filter(opening -> touched.contains(opening.pool())).toList();
        unopened.removeAll(opened);
        return opened;
    }

    private void add(
        int chunk, int first, List<ClaimEntry> claims, List<RejectedRow> rejected, List<Opening> opened) {
        var stamp = new Stamp(chain.sequence() + 1, chain.last(), request.at(), booking.month(), request.by());
        var year = claims.isEmpty() ? 0 : claims.getFirst().measure().period().year();
        var page = new Page(
            key(chunk, first), stamp, request.request(), request.body(), request.line(), year, claims, rejected,
            opened);
        pages.add(page);
        encoded.add(Encoded.of(page));
        chain = chain.after(encoded.getLast());
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
                page.page(), 1, page.claims().stream().map(ClaimEntry::status).toList(), page.arrival())))
            .toList();
    }
}
