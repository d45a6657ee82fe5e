package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.guide;
import static foerdertopf.claim.ClaimsFixture.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Status;
import foerdertopf.memory.MemoryLedger;
import foerdertopf.money.Money;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Usage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawingClaimTest {

    private final ClaimsFixture office = new ClaimsFixture("100.00");

    @AfterEach
    void whateverHappenedTheBooksAgree() {
        office.assertTheBooksAgree();
    }

    @Test
    void givesTheMoneyBackAndTellsWhy() {
        var claim = office.booked(training("T-1", 1));
        var withdrawn = ((WithdrawOutcome.Withdrawn) office.withdraw(claim.number())).claim();
        assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(withdrawn.version()).isEqualTo(2);
        assertThat(withdrawn.history()).extracting(ClaimView.Event::what).containsExactly("submission", "withdrawal");
        assertThat(withdrawn.history().getLast().reason()).isEqualTo("takes place elsewhere");
        assertThat(office.budget("wir-2016").available()).isEqualTo(Money.ofEuros(100));
        assertThat(office.reading.find(claim.number())).contains(withdrawn);
    }

    @Test
    void givesAGuidesWeeksBack() {
        var claim = office.booked(guide("kassel", "L-7", 1, 5));
        office.withdraw(claim.number());
        var pool = new PoolId("guide/L-7/2016");
        var entitlement = office.ledger.entitlements(List.of(pool)).values().stream().findFirst().orElseThrow();
        assertThat(((Usage.Weeks) entitlement.usage()).used().isEmpty()).isTrue();
        assertThat(entitlement.holders()).isEmpty();
    }

    @Test
    void letsGoOfWhatAWaitingClaimHeld() {
        office.booked(training("T-1", 1));
        var waiting = office.booked(guide("kassel", "L-7", 1, 40), new Terms(false, true));
        assertThat(waiting.status()).isEqualTo(Status.WAITING);
        assertThat(office.withdraw(waiting.number())).isInstanceOf(WithdrawOutcome.Withdrawn.class);
        assertThat(office.booked(guide("kassel", "L-7", 1, 5)).status()).isEqualTo(Status.RESERVED);
    }

    @Test
    void answersTheSameRequestTheSameWay() {
        var claim = office.booked(training("T-1", 1));
        var first = (WithdrawOutcome.Withdrawn) office.withdraw(claim.number(), "key");
        assertThat(office.withdraw(claim.number(), "key")).isEqualTo(new WithdrawOutcome.Replayed(first.claim()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "request"})
    void answersARequestThatComesAgainWhileTheFirstIsCarriedOut(String reading) {
        var claim = office.booked(training("T-1", 1)).number();
        var first = new ArrayList<WithdrawOutcome>();
        var books = Meanwhile.after(reading, office.ledger, () -> first.add(office.withdraw(claim, "key")));
        var again = new ClaimsFixture("100.00", books).withdraw(claim, "key");
        assertThat(again).isInstanceOf(WithdrawOutcome.Replayed.class);
        assertThat(first).hasSize(1).allMatch(WithdrawOutcome.Withdrawn.class::isInstance);
    }

    @Test
    void withdrawsOnceOnly() {
        var claim = office.booked(training("T-1", 1));
        office.withdraw(claim.number());
        assertThat(office.withdraw(claim.number())).isEqualTo(new WithdrawOutcome.NotPossible(Status.WITHDRAWN));
    }

    @Test
    void doesNotWithdrawWhatWasRefused() {
        var refused = office.booked(training("T-1", 2));
        assertThat(office.withdraw(refused.number())).isEqualTo(new WithdrawOutcome.NotPossible(Status.REFUSED));
    }

    @Test
    void doesNotPassOverAnEntitlementThatIsMissing() {
        var books = new MemoryLedger();
        var damaged = new ClaimsFixture("100.00", books);
        var claim = damaged.booked(guide("kassel", "L-7", 1, 5));
        books.open(open -> open.entitlements().clear());
        assertThatThrownBy(() -> damaged.withdraw(claim.number())).isInstanceOf(IllegalStateException.class);
        assertThat(damaged.reading.find(claim.number())).contains(claim);
    }

    @Test
    void findsNothingUnderANumberNobodyHas() {
        var unknown = new ClaimNumber(IntakeId.derivedFrom("nobody"), 1);
        assertThat(office.withdraw(unknown)).isEqualTo(new WithdrawOutcome.NotFound());
    }
}
