package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.Pacing;
import foerdertopf.aws.Tables;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.Status;
import foerdertopf.money.Money;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A withdrawal commits in the middle of a query by which somebody else reads the same claim.
class TornReadTest {

    private final TearingDynamoDb tearing = new TearingDynamoDb(SharedDynamoDb.client());
    private final Tables tables = FreshTables.in(SharedDynamoDb.client());
    private final ClaimsFixture others = new ClaimsFixture(
        "1000.00", new DynamoLedger(SharedDynamoDb.client(), tables, Pacing.real(new SecureRandom())));
    private final ClaimsFixture office = new ClaimsFixture(
        "1000.00", new DynamoLedger(tearing, tables, Pacing.real(new SecureRandom())));

    @AfterEach
    void whateverHappenedTheBooksAgree() {
        others.assertTheBooksAgree();
    }

    /// Once is read again; again and again is not decided upon.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void doesNotReleaseMoneyTwice(int tornAnswers) {
        others.booked(training("T-1", 1));
        var claim = others.booked(training("T-2", 1)).number();
        tearing.tear(tornAnswers, () -> others.withdraw(claim, "first"));
        assertThat(office.withdraw(claim, "second")).isEqualTo(new WithdrawOutcome.NotPossible(Status.WITHDRAWN));
        assertThat(others.budget("wir-2016").reserved()).isEqualTo(Money.ofEuros(75));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void doesNotReleaseTheMoneyOfAnUploadsClaimTwice(int tornAnswers) {
        others.upload("file", 1, training("T-1", 1), training("T-2", 1));
        var claim = new ClaimNumber(ClaimsFixture.intake("file"), 2);
        tearing.tear(tornAnswers, () -> others.withdraw(claim, "first"));
        assertThat(office.withdraw(claim, "second")).isEqualTo(new WithdrawOutcome.NotPossible(Status.WITHDRAWN));
        assertThat(others.budget("wir-2016").reserved()).isEqualTo(Money.ofEuros(75));
    }

    @Test
    void doesNotTellAClaimWithTheStatusOfOneMomentAndTheHistoryOfAnother() {
        var claim = others.booked(training("T-1", 1)).number();
        tearing.tear(1, () -> others.withdraw(claim, "first"));
        assertThat(office.reading.find(claim).orElseThrow().status()).isEqualTo(Status.WITHDRAWN);
    }
}
