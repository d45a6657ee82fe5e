package foerdertopf.journal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Entry;
import foerdertopf.journal.Head;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.PageStatus;
import foerdertopf.journal.Partition;
import foerdertopf.journal.Recorded;
import foerdertopf.journal.Status;
import org.jspecify.annotations.Nullable;

/// Walks one intake: its chain, its heads and statuses, and all that its entries say of the rest.
final class IntakeWalk {

    private final LedgerReader ledger;
    private final Folds folds;
    private final Differences differences;

    IntakeWalk(LedgerReader ledger, Folds folds, Differences differences) {
        this.ledger = ledger;
        this.folds = folds;
        this.differences = differences;
    }

    void walk(IntakeId intake) {
        var found = ledger.partition(PageKey.partition(intake, PageKey.IN_THE_INTAKE));
        found.head()
            .filter(head -> isWhole(head, found))
            .ifPresentOrElse(
                head -> walk(head, found),
                () -> differences.add("intake " + intake, "head and page", "nothing whole"));
    }

    private static boolean isWhole(Head head, Partition found) {
        return head instanceof Head.OfUpload || !kind(found, Page.class).isEmpty();
    }

    private void walk(Head head, Partition found) {
        switch (head) {
            case Head.OfClaim claim -> walk(claim, found);
            case Head.OfUpload upload -> {
                compareMarks(upload.partition(), found);
                walk(upload);
            }
            case Head.OfSeries series ->
                differences.add("head of " + series.partition(), "that of a claim or an upload", "that of a series");
        }
    }

    private void walk(Head.OfClaim head, Partition found) {
        var links = new Links();
        var decisions = kind(found, Decision.class);
        compareMarks(head.partition(), found);
        folds.openings().add(pages(found), differences);
        var claims = add(kind(found, Page.class).getFirst(), decisions, links);
        links.compare(head.partition(), head.chain(), differences);
        differences.compare("status of claim " + head.intake(), statuses(claims), List.of(head.status()));
    }

    private void walk(Head.OfUpload head) {
        var links = new Links();
        var count = new UploadCount();
        for (var chunk : head.upload().chunks()) {
            var partition = PageKey.partition(head.intake(), chunk);
            var found = ledger.partition(partition);
            if (kind(found, Page.class).isEmpty()) {
                differences.add("chunk " + partition, "a page", "nothing");
            }
            compareMarks(partition, found);
            folds.openings().add(pages(found), differences);
            walk(found, links, count);
        }
        links.compare(head.partition(), head.chain(), differences);
        count.compare(head, differences);
    }

    private void walk(Partition chunk, Links links, UploadCount count) {
        Map<PageKey, PageStatus> standing = new HashMap<>();
        chunk.statuses().forEach(status -> standing.put(status.page(), status));
        var pages = kind(chunk, Page.class);
        for (var recorded : pages) {
            var page = (Page) recorded.entry();
            var decisions = about(page, kind(chunk, Decision.class));
            var claims = add(recorded, decisions, links);
            count.add(page, claims);
            if (!page.claims().isEmpty()) {
                var expected = new PageStatus(
                    page.page(), 1 + decisions.size(), statuses(claims), page.arrival());
                compare(page.page(), expected.toString(), standing.remove(page.page()));
            }
        }
        standing.values().forEach(status -> compare(status.page(), "nothing", status));
        kind(chunk, Decision.class).stream()
            .filter(decision -> pages.stream().noneMatch(page -> isAbout((Page) page.entry(), decision)))
            .forEach(
                decision -> differences.add(Reading.name(decision.entry().key()), "a page it is about", "nothing"));
    }

    private void compare(PageKey page, String journal, @Nullable PageStatus books) {
        differences.compare("statuses of " + page.partition() + " " + page.statusSort(), journal,
            String.valueOf(books));
    }

    private static List<Recorded> kind(Partition found, Class<? extends Entry> kind) {
        return found.entries().stream().filter(recorded -> kind.isInstance(recorded.entry())).toList();
    }

    private static List<Recorded> about(Page page, List<Recorded> decisions) {
        return decisions.stream().filter(decision -> isAbout(page, decision)).toList();
    }

    private static boolean isAbout(Page page, Recorded decision) {
        return ((Decision) decision.entry()).page().equals(page.page());
    }

    private static List<Status> statuses(List<Standing> claims) {
        return claims.stream().map(Standing::status).toList();
    }

    /// Tells everything of a page and the decisions about it; answers how each claim stands now.
    private List<Standing> add(Recorded recordedPage, List<Recorded> recordedDecisions, Links links) {
        var page = (Page) recordedPage.entry();
        folds.add(recordedPage, page);
        links.add(recordedPage);
        for (var recorded : recordedDecisions) {
            var decision = (Decision) recorded.entry();
            folds.add(recorded, page, decision);
            links.add(recorded);
        }
        var decisions = recordedDecisions.stream().map(recorded -> (Decision) recorded.entry()).toList();
        var claims = new Statuses(decisions, differences).of(page);
        folds.open().add(page, statuses(claims));
        claims.forEach(claim -> folds.add(new ClaimNumber(page.page().intake(), claim.born().row()), claim));
        return claims;
    }

    private void compareMarks(String partition, Partition found) {
        var decisions = kind(found, Decision.class).stream().map(recorded -> (Decision) recorded.entry()).toList();
        new RequestCheck(partition, differences).compare(found, decisions);
    }

    private static List<Page> pages(Partition found) {
        return kind(found, Page.class).stream().map(recorded -> (Page) recorded.entry()).toList();
    }
}
