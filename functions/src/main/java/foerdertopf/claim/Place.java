package foerdertopf.claim;

import java.util.List;

import foerdertopf.journal.Chain;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Head;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageStatus;

/// Where a claim lies: all that a decision about it has to read.
sealed interface Place {

    Page page();

    ClaimEntry entry();

    List<Decision> decisions();

    /// Under its own intake.
    record InIntake(Head.OfClaim head, Page page, ClaimEntry entry, List<Decision> decisions) implements Place {}

    /// In an upload's chunk.
    record InUpload(Head.OfUpload head, PageStatus status, Page page, ClaimEntry entry, List<Decision> decisions)
        implements
            Place {}

    /// The end of the chain a decision continues.
    default Chain chain() {
        return switch (this) {
            case InIntake(var head, _, _, _) -> head.chain();
            case InUpload(var head, _, _, _, _) -> head.chain();
        };
    }

    /// Whether all of it is of one moment: head, statuses and decisions say the same. Only then something may be decided:
    /// the versions guard what was read of the head and the statuses, and this what was read of the decisions.
    default boolean isOfOneMoment() {
        var now = view().status();
        return switch (this) {
            case InIntake(var head, _, _, var decisions) ->
                head.status() == now && head.chain().sequence() == 1 + decisions.size();
            case InUpload(_, var status, var page, var entry, var decisions) ->
                status.version() == 1 + about(page, decisions)
                    && status.statuses().get(page.claims().indexOf(entry)) == now;
        };
    }

    private static long about(Page page, List<Decision> decisions) {
        return decisions.stream().filter(decision -> decision.page().equals(page.page())).count();
    }

    default ClaimView view() {
        return Folding.view(page(), entry(), decisions());
    }
}
