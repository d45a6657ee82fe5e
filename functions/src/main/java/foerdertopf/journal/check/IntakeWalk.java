package foerdertopf.journal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Chunk;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Head;
import foerdertopf.journal.Intake;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.PageStatus;
import foerdertopf.journal.RequestMark;
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
        ledger.intake(intake)
            .ifPresentOrElse(this::walk, () -> differences.add("intake " + intake, "head and page", "nothing whole"));
    }

    private void walk(Intake intake) {
        switch (intake) {
            case Intake.OfClaim(var head, var page, var decisions) -> walk(head, page, decisions);
            case Intake.OfUpload(var head) -> walk(head);
        }
    }

    private void walk(Head.OfClaim head, Page page, List<Decision> decisions) {
        var links = new Links();
        var statuses = add(page, decisions, links);
        links.compare(head.partition(), head.chain(), differences);
        differences.compare("status of claim " + head.intake(), statuses, List.of(head.status()));
    }

    private void walk(Head.OfUpload head) {
        var links = new Links();
        var count = new UploadCount();
        for (var chunk : head.upload().chunks()) {
            var found = ledger.chunk(head.intake(), chunk);
            if (found.pages().isEmpty()) {
                differences.add("chunk " + PageKey.partition(head.intake(), chunk), "a page", "nothing");
            }
            walk(found, links, count);
        }
        links.compare(head.partition(), head.chain(), differences);
        count.compare(head, differences);
    }

    private void walk(Chunk chunk, Links links, UploadCount count) {
        Map<PageKey, PageStatus> standing = new HashMap<>();
        chunk.statuses().forEach(status -> standing.put(status.page(), status));
        for (var page : chunk.pages()) {
            var decisions = about(page, chunk.decisions());
            var statuses = add(page, decisions, links);
            count.add(page, statuses);
            if (!page.claims().isEmpty()) {
                var expected = new PageStatus(page.page(), 1 + decisions.size(), statuses);
                compare(page.page(), expected.toString(), standing.remove(page.page()));
            }
        }
        standing.values().forEach(status -> compare(status.page(), "nothing", status));
        chunk.decisions()
            .stream()
            .filter(decision -> chunk.pages().stream().noneMatch(page -> page.page().equals(decision.page())))
            .forEach(decision -> differences.add(Reading.name(decision.key()), "a page it is about", "nothing"));
    }

    private void compare(PageKey page, String journal, @Nullable PageStatus books) {
        differences.compare("statuses of " + page.partition() + " " + page.statusSort(), journal,
            String.valueOf(books));
    }

    private static List<Decision> about(Page page, List<Decision> decisions) {
        return decisions.stream().filter(decision -> decision.page().equals(page.page())).toList();
    }

    /// Tells everything of a page and the decisions about it; answers the status each claim has now.
    private List<Status> add(Page page, List<Decision> decisions, Links links) {
        folds.add(page);
        links.add(page);
        for (var decision : decisions) {
            folds.add(decision);
            links.add(decision);
            compareMark(decision);
        }
        var statuses = Statuses.of(page, decisions, differences);
        folds.open().add(page.page(), statuses);
        for (var index = 0; index < statuses.size(); index++) {
            var claim = page.claims().get(index);
            folds.add(new ClaimNumber(page.page().intake(), claim.row()), claim, statuses.get(index));
        }
        return statuses;
    }

    private void compareMark(Decision decision) {
        var answer = ledger.request(decision.page().partition(), decision.request()).map(RequestMark::answer);
        differences.compare(
            "request of " + Reading.name(decision.key()), decision.key().toString(),
            answer.map(Object::toString).orElse("nothing"));
    }
}
