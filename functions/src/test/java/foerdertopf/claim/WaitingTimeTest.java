package foerdertopf.claim;

import static foerdertopf.claim.ClaimsFixture.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import foerdertopf.aws.DecoratedDynamoDb;
import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.FreshTables;
import foerdertopf.aws.Pacing;
import foerdertopf.aws.Pacing.Bounds;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Books that are never free: whoever waits hears so in time.
class WaitingTimeTest {

    /// With five for the call under way and nine to find a claim, below the 25 after which a function is cut off.
    private static final Duration LONGEST = Duration.ofSeconds(11);
    private static final Duration A_CALL = Duration.ofMillis(700);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000_000);
    private final Crowded client = new Crowded();
    private final ClaimsFixture office = new ClaimsFixture("1000.00", new DynamoLedger(
        client, FreshTables.in(SharedDynamoDb.client()),
        new Pacing(new SecureRandom(), wait -> nanos.addAndGet(wait.toNanos()), nanos::get, Bounds.USUAL)));

    /// What each write meets.
    enum Crowd {
        NONE, TransactionConflict, ConditionalCheckFailed
    }

    private final class Crowded extends DecoratedDynamoDb {
        private Crowd crowd = Crowd.NONE;

        private Crowded() {
            super(SharedDynamoDb.client());
        }

        @Override
        public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
            if (crowd == Crowd.NONE) {
                return super.transactWriteItems(request);
            }
            nanos.addAndGet(A_CALL.toNanos());
            var none = Collections.nCopies(request.transactItems().size() - 1, reason("None"));
            throw TransactionCanceledException.builder()
                .cancellationReasons(Stream.concat(none.stream(), Stream.of(reason(crowd.name()))).toList())
                .build();
        }

        private CancellationReason reason(String code) {
            return CancellationReason.builder().code(code).build();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TransactionConflict", "ConditionalCheckFailed"})
    void nobodyWaitsForASubmissionUntilTheFunctionIsCutOff(Crowd crowd) {
        client.crowd = crowd;
        assertEndsInTime(() -> office.submit(training("T-1", 1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"TransactionConflict", "ConditionalCheckFailed"})
    void nobodyWaitsForAWithdrawalUntilTheFunctionIsCutOff(Crowd crowd) {
        var claim = office.booked(training("T-1", 1)).number();
        client.crowd = crowd;
        assertEndsInTime(() -> office.withdraw(claim));
    }

    @Test
    void oneWaitTakesNothingFromTheNext() {
        office.booked(training("T-1", 1));
        nanos.addAndGet(Duration.ofMinutes(5).toNanos());
        assertThat(office.submit(training("T-2", 1))).isInstanceOf(SubmitOutcome.Booked.class);
    }

    private void assertEndsInTime(Runnable action) {
        var began = nanos.get();
        assertThatThrownBy(action::run).isInstanceOf(LedgerBusyException.class);
        assertThat(Duration.ofNanos(nanos.get() - began)).isLessThan(LONGEST);
    }
}
