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

/// Puts judged claims into pages, one for each year, chains the pages and makes the posting. The rejected rows stand in
/// the first page.
final class PagePosting {

    private final PageRequest request;
    private final PageBudgets.Booking booking;
    private final List<Page> pages = new ArrayList<>();
    private Chain chain;

    PagePosting(
        PageRequest request,
        Chain before,
        PageBudgets.Booking booking,
        List<ClaimEntry> claims,
        List<RejectedRow> rejected) {
        this.request = request;
        this.booking = booking;
        this.chain = before;
        var byYear = claims.stream()
            .collect(Collectors.groupingBy(
                claim -> claim.measure().period().year(), TreeMap::new, Collectors.toList()));
        var ordered = byYear.values()
            .stream()
            .sorted(Comparator.comparingInt((List<ClaimEntry> year) -> year.getFirst().row()))
            .toList();
        if (ordered.isEmpty()) {
            add(List.of(), rejected);
        }
        for (var i = 0; i < ordered.size(); i++) {
            add(ordered.get(i), i == 0 ? rejected : List.of());
        }
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

    private void add(List<ClaimEntry> claims, List<RejectedRow> rejected) {
        var stamp = new Stamp(chain.sequence() + 1, chain.last(), request.at(), booking.month(), request.by());
        var year = claims.isEmpty() ? 0 : claims.getFirst().measure().period().year();
        var page = new Page(
            key(claims), stamp, request.request(), request.body(), request.line(), year, claims, rejected);
        pages.add(page);
        chain = chain.after(page, EntryCodec.hash(page));
    }

    /// The first page bears the chunk's first row, also where that row was rejected.
    private PageKey key(List<ClaimEntry> claims) {
        if (request.chunk() == PageKey.IN_THE_INTAKE) {
            return PageKey.single(request.intake());
        }
        var first = pages.isEmpty() ? request.chunk() : claims.getFirst().row();
        return new PageKey(request.intake(), request.chunk(), first);
    }

    private List<StatusChange> statuses() {
        if (request.chunk() == PageKey.IN_THE_INTAKE) {
            return List.of();
        }
        return pages.stream()
            .filter(page -> !page.claims().isEmpty())
            .<StatusChange>map(page -> new StatusChange.Opens(new PageStatus(
                page.page(), 1, page.claims().stream().map(ClaimEntry::status).toList())))
            .toList();
    }
}
