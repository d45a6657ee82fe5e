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

    default ClaimView view() {
        return Folding.view(page(), entry(), decisions());
    }
}
