package foerdertopf.journal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.Basis;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Decision.Kind;
import foerdertopf.journal.Decision.Signature;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Intake;
import foerdertopf.journal.Move;
import foerdertopf.journal.Status;
import foerdertopf.memory.MemoryLedger;
import foerdertopf.money.Money;
import foerdertopf.pool.Account;
import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Rebooking;
import foerdertopf.subsidy.Subsidy;
import org.junit.jupiter.api.Test;

/// The check on claims whose life goes on after the submission, written as the use cases to come will write it.
class WholeLifeTest {

    private static final PoolId DEUTSCH4U = PoolId.budget("deutsch4u", 2016);
    private static final PoolId WIR = PoolId.budget("wir", 2016);
    private static final Signature ALONE = new Signature.Alone();
    private static final Signature PROPOSED = new Signature.Proposed();
    private static final Signature SECOND = new Signature.Countersigned(new EntryKey("INTAKE#A", "D#2"), "officer-2");

    private final MemoryLedger ledger = new MemoryLedger();
    private final SoundBooks books = new SoundBooks(ledger);

    /// 9 800 claimed, 9 000 awarded, paid in two instalments, 8 000 spent, 1 000 paid back.
    @Test
    void findsNothingFromTheAwardToTheRepayment() {
        var claim = books.submit(CheckMeasures.course("D-9"), Terms.PLAIN);
        var deciding = new Deciding(ledger, claim);
        var draws = subsidy(claim).draws();
        var course = draws.get(1).pool();
        deciding.decide(Kind.APPROVAL, PROPOSED, still(Status.RESERVED, 9_000, new Basis.AsItStands()));
        deciding.decide(Kind.APPROVAL, SECOND, new Move(
            1, Status.RESERVED, Status.APPROVED, Money.ofEuros(9_000),
            List.of(rebooked(Account.RESERVED, Account.APPROVED, 9_000),
                rebooked(Account.RESERVED, Account.AVAILABLE, 800)),
            List.of(), List.of(new Draw.Euros(course, Money.ofEuros(800))), recalculated(9_000, course)));
        deciding.decide(Kind.DECLARATION, ALONE, still(Status.APPROVED, 9_000, new Basis.Filed("bank/7")));
        deciding.decide(Kind.PAYMENT, SECOND, paid(Status.APPROVED));
        deciding.decide(Kind.PAYMENT, SECOND, paid(Status.PAID));
        deciding.decide(Kind.PROOF, ALONE, moved(Status.PAID, Status.PROVEN, new Basis.Proven(
            CheckMeasures.course("D-9"), "proof/7")));
        deciding.decide(Kind.SETTLEMENT, SECOND, moved(Status.PROVEN, Status.SETTLED, recalculated(8_000, course)));
        deciding.decide(Kind.RECLAIM, SECOND, moved(Status.SETTLED, Status.RECLAIMED, new Basis.WithInterest(
            Money.ofEuros(12), List.of())));
        deciding.decide(Kind.REPAYMENT, ALONE, new Move(
            1, Status.RECLAIMED, Status.RECLAIMED, Money.ofEuros(1_000),
            List.of(rebooked(Account.PAID, Account.AVAILABLE, 1_000)), List.of(),
            List.of(new Draw.Euros(course, Money.ofEuros(1_000))), new Basis.AsItStands()));
        assertThat(books.check()).isEmpty();
        assertThat(ledger.budget(DEUTSCH4U).orElseThrow().paid()).isEqualTo(Money.ofEuros(8_000));
    }

    @Test
    void findsNothingWhereAClaimThatWaitedWasOfferedMoney() {
        var first = books.submit(CheckMeasures.training("T-1", 2_666), Terms.PLAIN);
        var waiting = books.submit(CheckMeasures.training("T-2", 10), SoundBooks.WAIT);
        books.withdraw(first);
        new Deciding(ledger, waiting).decide(Kind.OFFER, ALONE, new Move(
            1, Status.WAITING, Status.RESERVED, Money.ofEuros(750),
            List.of(new Rebooking(WIR, Account.AVAILABLE, Account.RESERVED, Money.ofEuros(750))), List.of(), List.of(),
            new Basis.Recalculated(subsidy(waiting))));
        assertThat(books.check()).isEmpty();
    }

    @Test
    void findsNothingWhereAClaimWasReturnedAndLapsed() {
        var claim = books.submit(CheckMeasures.training("T-1", 10), Terms.PLAIN);
        var deciding = new Deciding(ledger, claim);
        deciding.decide(Kind.RETURN, ALONE, moved(Status.RESERVED, Status.RETURNED, new Basis.AsItStands()));
        assertThat(books.check()).isEmpty();
        deciding.decide(Kind.LAPSE, ALONE, released(Status.RETURNED, Status.LAPSED, 750));
        assertThat(books.check()).isEmpty();
    }

    /// Budget and journal agree to the cent; only the claim did not have that much.
    @Test
    void namesAClaimThatGaveBackWhatAnotherHolds() {
        books.submit(CheckMeasures.training("T-1", 100), Terms.PLAIN);
        var claim = books.submit(CheckMeasures.training("T-2", 10), Terms.PLAIN);
        var decision = new Deciding(ledger, claim).decide(
            Kind.REJECTION, ALONE, released(Status.RESERVED, Status.REJECTED, 1_500));
        var subject = Reading.name(decision.key()) + " row 1: wir-2016 RESERVED";
        assertThat(books.check())
            .containsExactly(new Difference(subject, "at most 75000 to give back", "150000"));
    }

    @Test
    void namesAClaimWhoseMoneyStayedReservedWhenItWasRejected() {
        var claim = books.submit(CheckMeasures.training("T-2", 10), Terms.PLAIN);
        new Deciding(ledger, claim).decide(
            Kind.REJECTION, ALONE, moved(Status.RESERVED, Status.REJECTED, new Basis.AsItStands()));
        assertThat(books.check()).containsExactly(
            new Difference("held by INTAKE#" + claim.intake() + " row 1", "{}", "{wir-2016 RESERVED=75000}"));
    }

    private Subsidy subsidy(ClaimNumber claim) {
        var found = (Intake.OfClaim) ledger.intake(claim.intake()).orElseThrow();
        return found.page().claims().getFirst().result().subsidy();
    }

    private static Basis recalculated(int euros, PoolId course) {
        var amount = Money.ofEuros(euros);
        var limit = new Subsidy.Limit("award", amount, true, new TreeMap<>());
        return new Basis.Recalculated(new Subsidy(
            amount, "2016", List.of(limit),
            List.of(new Draw.Euros(DEUTSCH4U, amount), new Draw.Euros(course, amount))));
    }

    private static Move still(Status status, int euros, Basis basis) {
        return new Move(1, status, status, Money.ofEuros(euros), List.of(), List.of(), List.of(), basis);
    }

    private static Move moved(Status from, Status to, Basis basis) {
        return new Move(1, from, to, Money.ofEuros(1_000), List.of(), List.of(), List.of(), basis);
    }

    private static Move paid(Status to) {
        return new Move(
            1, Status.APPROVED, to, Money.ofEuros(4_500), List.of(rebooked(Account.APPROVED, Account.PAID, 4_500)),
            List.of(), List.of(), new Basis.AsItStands());
    }

    private static Move released(Status from, Status to, int euros) {
        var release = new Rebooking(WIR, Account.RESERVED, Account.AVAILABLE, Money.ofEuros(euros));
        return new Move(
            1, from, to, Money.ofEuros(euros), List.of(release), List.of(), List.of(), new Basis.AsItStands());
    }

    private static Rebooking rebooked(Account from, Account to, int euros) {
        return new Rebooking(DEUTSCH4U, from, to, Money.ofEuros(euros));
    }
}
