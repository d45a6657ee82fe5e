package foerdertopf.memory;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Entry;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Head;
import foerdertopf.journal.ListedUpload;
import foerdertopf.journal.OpenPage;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.Slice;
import foerdertopf.journal.Status;
import foerdertopf.memory.Listing.Row;
import foerdertopf.pool.Entitlement;

/// What stands in each list.
final class Indexes {

    private static final String NAME = "-";

    private final Books books;

    Indexes(Books books) {
        this.books = books;
    }

    Listing pagesByBody(BodyId body) {
        return new Listing(pagesOf(body));
    }

    Listing pagesByBodyAndYear(BodyId body, int year) {
        return new Listing(pagesOf(body).filter(row -> row.sort().startsWith(year(year))));
    }

    Slice<ListedUpload> uploadsByBody(BodyId body, Instant latest, String from, int limit) {
        var listed = new HashMap<EntryKey, ListedUpload>();
        heads(Head.OfUpload.class).filter(head -> head.upload().file().place().owner().equals(body))
            .filter(head -> books.isListed(new EntryKey(head.partition(), NAME)))
            .map(head -> new ListedUpload(head.upload().file().at(), head.intake()))
            .filter(upload -> !upload.at().isAfter(latest))
            .forEach(upload -> listed.put(new EntryKey(upload.upload().value(), NAME), upload));
        var rows = listed.entrySet()
            .stream()
            .map(upload -> new Row(millis(upload.getValue().at().toEpochMilli()), upload.getKey()));
        return Listing.backward(rows).slice(from, limit, key -> Objects.requireNonNull(listed.get(key)));
    }

    Listing entriesByMonth(YearMonth month) {
        return byMonth(month, entry -> entry instanceof Page || entry instanceof Decision);
    }

    Listing pagesByMonth(YearMonth month) {
        return byMonth(month, Page.class::isInstance);
    }

    Listing decisionsByMonth(YearMonth month) {
        return byMonth(month, Decision.class::isInstance);
    }

    private Listing byMonth(YearMonth month, Predicate<Entry> kind) {
        return new Listing(
            books.allEntries()
                .filter(kind)
                .filter(entry -> entry.stamp().booked().equals(month))
                .map(entry -> new Row("entry", entry.key())));
    }

    Slice<OpenPage> openPages(BodyId body, String from, int limit) {
        var open = new HashMap<EntryKey, OpenPage>();
        openPages().filter(page -> page.arrival().body().equals(body))
            .forEach(page -> open.put(page.page().entry(), page));
        var rows = open.values().stream().map(page -> new Row(openSort(page), page.page().entry()));
        return new Listing(rows).slice(from, limit, key -> Objects.requireNonNull(open.get(key)));
    }

    private static String openSort(OpenPage page) {
        return millis(page.arrival().at().toEpochMilli()) + page.page().intake() + page.page().entry().sort();
    }

    private Stream<OpenPage> openPages() {
        var claims = heads(Head.OfClaim.class).filter(head -> head.status().isOpen())
            .map(head -> new OpenPage(PageKey.single(head.intake()), head.arrival()));
        var uploads = books.statuses()
            .values()
            .stream()
            .filter(status -> status.statuses().stream().anyMatch(Status::isOpen))
            .map(status -> new OpenPage(status.page(), status.arrival()));
        return Stream.concat(claims, uploads);
    }

    Listing entitlementsByOwner(Entitlement.Owner owner) {
        return new Listing(
            books.entitlements()
                .values()
                .stream()
                .filter(pool -> pool.owner().equals(owner))
                .map(pool -> new Row(pool.id().value(), new EntryKey(pool.id().value(), NAME))));
    }

    private Stream<Row> pagesOf(BodyId body) {
        return books.allEntries()
            .flatMap(entry -> entry instanceof Page page ? Stream.of(page) : Stream.empty())
            .filter(page -> page.body().equals(body) && !page.claims().isEmpty() && books.isListed(page.key()))
            .map(page -> new Row(year(books.yearListed(page)) + millis(page.stamp().at().toEpochMilli()), page.key()));
    }

    private <H extends Head> Stream<H> heads(Class<H> kind) {
        return books.heads().values().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d#", year);
    }

    private static String millis(long millis) {
        return String.format(Locale.ROOT, "%013d", millis);
    }
}
