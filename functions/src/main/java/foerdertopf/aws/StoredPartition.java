package foerdertopf.aws;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import foerdertopf.journal.Chain;
import foerdertopf.journal.Chunk;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Entry;
import foerdertopf.journal.Head;
import foerdertopf.journal.Intake;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.PageStatus;
import foerdertopf.journal.Partition;
import foerdertopf.journal.Recorded;
import foerdertopf.journal.RequestMark;

/// What one query found in a partition of the journal, by kind. A query is not one moment: what a transaction wrote
/// meanwhile may show in a part of the answer only.
record StoredPartition(List<Head> heads, List<Recorded> entries, List<PageStatus> statuses, List<RequestMark> marks) {

    static StoredPartition of(List<Item> items) {
        return new StoredPartition(
            kind(items, Keys.HEAD).map(JournalItems::head).toList(),
            Stream.of(Keys.CLOSING, Keys.DECISION, Keys.PAGE, Keys.SEAL)
                .flatMap(sort -> kind(items, sort))
                .map(JournalItems::recorded)
                .toList(),
            kind(items, Keys.STATUS).map(JournalItems::status).toList(),
            kind(items, Keys.REQUEST).map(JournalItems::request).toList());
    }

    private static Stream<Item> kind(List<Item> items, String sort) {
        return items.stream().filter(item -> item.sk().startsWith(sort));
    }

    Partition whole() {
        return new Partition(heads.stream().findFirst(), entries, statuses, marks);
    }

    Optional<Intake> intake() {
        return heads.stream().findFirst().flatMap(head -> switch (head) {
            case Head.OfClaim claim ->
                pages().stream().findFirst().map(page -> new Intake.OfClaim(claim, page, decisions()));
            case Head.OfUpload upload -> Optional.of(new Intake.OfUpload(upload));
            case Head.OfSeries _ -> Optional.empty();
        });
    }

    Chunk chunk() {
        return new Chunk(pages(), statuses, decisions());
    }

    private List<Page> pages() {
        return entries(Page.class);
    }

    private List<Decision> decisions() {
        return entries(Decision.class);
    }

    private <E extends Entry> List<E> entries(Class<E> kind) {
        return entries.stream().map(Recorded::entry).filter(kind::isInstance).map(kind::cast).toList();
    }

    /// Whether the entries are those the head speaks of: the last one is the end of its chain.
    boolean isIntakeOfOneMoment() {
        var last = entries.stream()
            .max(Comparator.comparingLong((Recorded recorded) -> recorded.entry().stamp().sequence()));
        return switch (heads.stream().findFirst().orElse(new Head.OfSeries("", Chain.EMPTY))) {
            case Head.OfClaim(_, var chain, _, _) -> last.filter(recorded -> isEnd(chain, recorded)).isPresent();
            case Head.OfUpload _,Head.OfSeries _ -> last.isEmpty();
        };
    }

    private static boolean isEnd(Chain chain, Recorded last) {
        return chain.sequence() == last.entry().stamp().sequence() && chain.last().equals(last.hash());
    }

    /// Whether each page with claims has its statuses, moved once by each decision about it.
    boolean isChunkOfOneMoment() {
        return pages().stream()
            .filter(page -> !page.claims().isEmpty())
            .map(Page::page)
            .allMatch(page -> statuses.stream().anyMatch(status -> isUpToDate(status, page)))
            && statuses.stream().allMatch(status -> pages().stream().anyMatch(page -> isOf(status, page)));
    }

    private boolean isUpToDate(PageStatus status, PageKey page) {
        var moves = decisions().stream().filter(decision -> decision.page().equals(page)).count();
        return status.page().equals(page) && status.version() == 1 + moves;
    }

    private static boolean isOf(PageStatus status, Page page) {
        return status.page().equals(page.page());
    }
}
