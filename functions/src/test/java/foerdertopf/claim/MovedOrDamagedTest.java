package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.guide;
import static foerdertopf.claim.ClaimsFixture.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.memory.Books;
import foerdertopf.memory.MemoryLedger;
import foerdertopf.money.Money;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.Slots;
import foerdertopf.pool.Usage;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What does not fit together and changes has moved; what does not fit and stays as it is, is damaged.
class MovedOrDamagedTest {

    private static final int FOR_EVER = Integer.MAX_VALUE;

    private final MemoryLedger books = new MemoryLedger();
    private final ClaimsFixture office = new ClaimsFixture("1000.00", books);

    @Test
    void aDrawThatItsEntitlementHasLostIsDamageAndNothingIsGivenBack() {
        var claim = office.booked(guide("frankfurt-am-main", "L-7", 1, 5)).number();
        books.open(open -> changeTheGuide(open, new Usage.Weeks(46, Slots.of(1, 2))));
        assertThatThrownBy(() -> office.withdraw(claim)).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining(claim.toString());
        assertThat(office.budget("wir-2016").reserved()).isEqualTo(Money.ofEuros(25));
    }

    private static void changeTheGuide(Books open, Usage usage) {
        open.entitlements()
            .replaceAll((pool, seen) -> new Entitlement(pool, seen.owner(), usage, seen.holders()));
    }

    @Test
    void aClaimWhoseStatusesAreLostIsShownByItsEntriesAndNotDecidedOn() {
        office.upload("file", 1, training("T-1", 1));
        var claim = new ClaimNumber(ClaimsFixture.intake("file"), 1);
        var before = office.reading.find(claim);
        books.open(open -> open.statuses().clear());
        assertThat(office.reading.find(claim)).isEqualTo(before).isPresent();
        assertThatThrownBy(() -> office.withdraw(claim)).isInstanceOf(IllegalStateException.class);
        assertThat(office.budget("wir-2016").reserved()).isEqualTo(Money.ofEuros(75));
    }

    @ParameterizedTest(name = "{0}, {1} times")
    @CsvSource({"heads, 1", "heads, 30", "statuses, 1", "statuses, 30", "pages, 1", "pages, 30"})
    void aClaimThatLeftItsMarkIsWaitedForUntilItShows(String reading, int times) {
        office.upload("file", 1, training("T-1", 1));
        var late = new ClaimsFixture("1000.00", Late.showing(books, reading, times));
        assertThat(late.submit("key", training("T-1", 2), Terms.PLAIN)).isEqualTo(
            new SubmitOutcome.Refused(
                Refusal.of(
                    Code.DUPLICATE_FUNDING,
                    Map.of("firstClaim", new ClaimNumber(ClaimsFixture.intake("file"), 1).toString()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"heads", "pages"})
    void aWebFormsClaimThatLeftItsMarkIsWaitedForUntilItShows(String reading) {
        var first = office.booked(training("T-1", 1)).number();
        var late = new ClaimsFixture("1000.00", Late.showing(books, reading, 1));
        assertThat(late.submit("key", training("T-1", 2), Terms.PLAIN)).isEqualTo(
            new SubmitOutcome.Refused(
                Refusal.of(Code.DUPLICATE_FUNDING, Map.of("firstClaim", first.toString()))));
    }

    @Test
    void noAnswerIsGivenForTheMarkOfAnUploadThatDoesNotShow() {
        office.upload("file", 1, training("T-1", 1));
        var late = new ClaimsFixture("1000.00", Late.showing(books, "heads", FOR_EVER));
        assertThatThrownBy(() -> late.submit(training("T-1", 2))).isInstanceOf(LedgerBusyException.class);
        books.open(open -> open.statuses().clear());
        assertThatThrownBy(() -> office.submit(training("T-1", 2))).isInstanceOf(LedgerBusyException.class);
    }

    @Test
    void noAnswerIsGivenForTheMarkOfAWebFormThatDoesNotShow() {
        office.booked(training("T-1", 1));
        var late = new ClaimsFixture("1000.00", Late.showing(books, "pages", FOR_EVER));
        assertThatThrownBy(() -> late.submit("another key", training("T-1", 2), Terms.PLAIN))
            .isInstanceOf(LedgerBusyException.class);
    }
}
