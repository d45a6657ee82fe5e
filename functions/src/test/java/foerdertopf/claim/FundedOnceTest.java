package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.languageCourse;
import static foerdertopf.claim.ClaimsFixture.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Map;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.Pacing;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Measures that were claimed and withdrawn again and again.
class FundedOnceTest {

    private static final int CYCLES = 300;

    private final CountingDynamoDb client = new CountingDynamoDb(SharedDynamoDb.client());
    private final ClaimsFixture office = new ClaimsFixture("1000.00", new DynamoLedger(
        client, FreshTables.in(SharedDynamoDb.client()), Pacing.real(new SecureRandom())));

    @AfterEach
    void whateverHappenedTheBooksAgree() {
        office.assertTheBooksAgree();
    }

    @Test
    void doesNotReadEachWithdrawnClaimOfAMeasureByItself() {
        client.reads();
        var first = office.booked(training("T-1", 1)).number();
        var once = client.reads();
        office.withdraw(first);
        for (var cycle = 2; cycle <= CYCLES; cycle++) {
            office.withdraw(office.booked(training("T-1", 1)).number());
        }
        client.reads();
        var last = office.booked(training("T-1", 1)).number();
        assertThat(client.reads()).isLessThanOrEqualTo(once + CYCLES / 100);
        assertThat(office.submit(training("T-1", 1))).isEqualTo(duplicateOf(last));
    }

    @Test
    void doesNotReadEachWithdrawnClaimOfUploadsByItself() {
        for (var cycle = 1; cycle <= 40; cycle++) {
            office.upload("file-" + cycle, 1, training("T-1", 1));
            office.withdraw(new ClaimNumber(ClaimsFixture.intake("file-" + cycle), 1));
        }
        client.reads();
        office.upload("last", 1, training("T-1", 1));
        assertThat(client.reads()).isLessThan(20);
        assertThat(office.submit(training("T-1", 1)))
            .isEqualTo(duplicateOf(new ClaimNumber(ClaimsFixture.intake("last"), 1)));
    }

    @Test
    void findsAClaimInTheSecondPageOfAChunk() {
        office.upload("file", 1,
            languageCourse("S-1", 5, "2016-02-01", "2016-02-28"),
            languageCourse("S-2", 6, "2017-02-01", "2017-02-28"));
        var second = new ClaimNumber(ClaimsFixture.intake("file"), 2);
        var again = languageCourse("S-2", 6, "2017-02-01", "2017-02-28");
        assertThat(office.submit(again)).isEqualTo(duplicateOf(second));
        office.withdraw(second);
        assertThat(office.submit(again)).isInstanceOf(SubmitOutcome.Booked.class);
    }

    private static SubmitOutcome duplicateOf(ClaimNumber first) {
        return new SubmitOutcome.Refused(
            Refusal.of(Code.DUPLICATE_FUNDING, Map.of("firstClaim", first.toString())));
    }
}
