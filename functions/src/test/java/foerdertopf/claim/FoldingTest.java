package foerdertopf.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import foerdertopf.claim.ClaimView.Event;
import foerdertopf.journal.Basis;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Decision.Kind;
import foerdertopf.journal.Decision.Origin;
import foerdertopf.journal.Decision.Signature;
import foerdertopf.journal.Draft;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Move;
import foerdertopf.journal.Page;
import foerdertopf.journal.Stamp;
import foerdertopf.journal.Status;
import foerdertopf.money.Money;
import foerdertopf.subsidy.Subsidy;
import org.junit.jupiter.api.Test;

/// A claim after decisions that no use case makes yet.
class FoldingTest {

    private static final EntryKey PROPOSAL = new EntryKey("INTAKE#A", "D#000000002");

    private final Page page = (Page) Draft.claim("a").posting().entries().getFirst();
    private final ClaimEntry born = page.claims().getFirst();
    private final Money award = born.result().subsidy().amount().minus(new Money(1));
    private final Subsidy less = new Subsidy(award, "v2", List.of(), List.of());

    @Test
    void whatWasProposedLeavesTheClaimAsItIs() {
        var view = Folding.view(page, born, List.of(proposal()));
        assertThat(view.entry()).isEqualTo(born);
        assertThat(view.status()).isEqualTo(Status.RESERVED);
        assertThat(view.history()).extracting(Event::what).containsExactly("submission", "approval-proposed");
    }

    @Test
    void whatWasCountersignedIsTheClaimFromThenOn() {
        var signature = new Signature.Countersigned(PROPOSAL, "officer-1");
        var view = Folding.view(page, born, List.of(proposal(), decision(3, signature, Status.APPROVED)));
        assertThat(view.entry().result()).isEqualTo(new ClaimEntry.Reserved(less));
        assertThat(view.entry().measure()).isEqualTo(born.measure());
        assertThat(view.status()).isEqualTo(Status.APPROVED);
        assertThat(view.history()).extracting(Event::what)
            .containsExactly("submission", "approval-proposed", "approval");
    }

    @Test
    void whatWasDeclinedIsOver() {
        var signature = new Signature.Declined(PROPOSAL, "officer-1");
        var view = Folding.view(page, born, List.of(proposal(), decision(3, signature, Status.RESERVED)));
        assertThat(view.entry()).isEqualTo(born);
        assertThat(view.history()).extracting(Event::what)
            .containsExactly("submission", "approval-proposed", "approval-declined");
    }

    @Test
    void showsTheClaimAsItStoodBeforeALaterDecision() {
        var signature = new Signature.Countersigned(PROPOSAL, "officer-1");
        var decisions = List.of(proposal(), decision(3, signature, Status.APPROVED));
        assertThat(Folding.viewAsOf(page, born, decisions, 2)).isEqualTo(
            Folding.view(page, born, List.of(proposal())));
    }

    private Decision proposal() {
        return decision(2, new Signature.Proposed(), Status.RESERVED);
    }

    private Decision decision(long sequence, Signature signature, Status to) {
        var stamp = new Stamp(sequence, Draft.FIRST.previous(), Draft.NOON, Draft.MARCH, "officer-" + sequence);
        var move = new Move(
            born.row(), Status.RESERVED, to, award, List.of(), List.of(), List.of(), new Basis.Recalculated(less));
        return new Decision(
            page.page(), stamp, Draft.hash("request-" + sequence), Kind.APPROVAL, List.of(move), "as asked", signature,
            new Origin.Single());
    }
}
