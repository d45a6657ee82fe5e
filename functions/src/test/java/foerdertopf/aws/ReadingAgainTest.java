package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import foerdertopf.aws.FaultyDynamoDb.Fault;
import foerdertopf.journal.Draft;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.PageKey;
import foerdertopf.stores.SharedDynamoDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/// Reads meet the same trouble as writes.
class ReadingAgainTest {

    private static final Pacing.Bounds BOUNDS = new Pacing.Bounds(
        4, Duration.ofSeconds(2), Duration.ofMillis(100), Duration.ofMillis(500));

    private final FaultyDynamoDb client = new FaultyDynamoDb(SharedDynamoDb.client());
    private final DynamoLedger ledger = new DynamoLedger(
        client, FreshTables.in(SharedDynamoDb.client()), new Pacing(new SecureRandom(), _ -> {}, () -> 0, BOUNDS));

    @ParameterizedTest
    @MethodSource({"foerdertopf.aws.Faults#turningAway", "foerdertopf.aws.Faults#losingTheAnswer"})
    void readsAgain(SdkException exception) {
        ledger.commit(Draft.claim("a").posting());
        var key = PageKey.single(Draft.intake("a"));
        client.next(Fault.before(exception), Fault.before(exception));
        assertThat(ledger.intake(Draft.intake("a"))).isPresent();
        client.next(Fault.before(exception));
        assertThat(ledger.series(key.partition())).isPresent();
        client.next(Fault.before(exception));
        assertThat(ledger.entries(List.of(key.entry()))).hasSize(1);
        client.next(Fault.before(exception));
        assertThat(ledger.entriesByMonth(Draft.MARCH, "", 10).items()).hasSize(1);
    }

    @Test
    void givesUpReading() {
        client.next(
            Collections.nCopies(BOUNDS.tries(), Fault.before(Faults.lostConnection())).toArray(Fault[]::new));
        assertThatThrownBy(() -> ledger.openMonth("wir")).isInstanceOf(LedgerBusyException.class);
    }

    @Test
    void letsFaultsFly() {
        client.next(Fault.before(ResourceNotFoundException.builder().build()));
        assertThatThrownBy(() -> ledger.openMonth("wir")).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void asksAgainForKeysThatWereNotProcessed() {
        var keys = IntStream.range(0, 50).mapToObj(number -> "claim-" + number).toList();
        keys.forEach(name -> ledger.commit(Draft.claim(name).posting()));
        client.onBatches(request -> Unprocessed.first(request, 7));
        var pages = keys.stream().map(name -> PageKey.single(Draft.intake(name))).toList();
        assertThat(ledger.pages(pages)).extracting(page -> page.page()).isEqualTo(pages);
    }
}
