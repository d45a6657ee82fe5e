package foerdertopf.bench.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/// Every call takes its mean time here: 5 ms, or 10 ms for a transaction.
class LimitedDynamoDbTest {

    private static final RandomGenerator NO_SPREAD = new RandomGenerator() {
        @Override
        public long nextLong() {
            return 0;
        }

        @Override
        public double nextDouble() {
            return 0.5;
        }
    };
    private static final long TRANSACTION = 10_000_000;

    private final Baton time = new Baton();
    private final MemoryDynamoDb memory = new MemoryDynamoDb();
    private final LimitedDynamoDb store = new LimitedDynamoDb(memory, time, NO_SPREAD);
    private final List<String> told = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"9999999, conflict", "10000000, done", "10000001, done"})
    void cancelsATransactionThatOverlapsAnother(long begins, String second) {
        time.run(List.of(() -> tellWrite("a"), () -> {
            time.sleep(Duration.ofNanos(begins));
            tellWrite("a");
        }));
        assertThat(told).containsExactly("done", second);
    }

    @Test
    void doesNotCancelATransactionOnAnotherItem() {
        time.run(List.of(() -> tellWrite("a"), () -> tellWrite("b")));
        assertThat(told).containsExactly("done", "done");
        assertThat(time.nanoTime()).isEqualTo(TRANSACTION);
    }

    @Test
    void keepsNobodyOutByATransactionThatWasCancelled() {
        time.run(List.of(() -> write("a"), () -> tellWrite("a", "b"), () -> tellWrite("b")));
        assertThat(told).containsExactly("conflict", "done");
        assertThat(store.conflicts()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"9999999, conflict", "10000000, done", "10000001, done"})
    void turnsASingleWriteAwayWhileATransactionIsOnItsWay(long begins, String put) {
        time.run(List.of(() -> write("a"), () -> {
            time.sleep(Duration.ofNanos(begins));
            tellPut("a");
        }));
        assertThat(told).containsExactly(put);
    }

    /// A transaction takes two units of an item of up to a KB.
    @ParameterizedTest
    @CsvSource({"499, done", "500, done", "501, throttled"})
    void throttlesAKeyThatHasNoUnitsLeft(int writes, String last) {
        time.run(
            IntStream.range(0, writes).<Runnable>mapToObj(sort -> () -> tellWriteBelow("hot", "s" + sort)).toList());
        assertThat(told).hasSize(writes).contains(last);
        assertThat(store.throttled()).isEqualTo(Math.max(0, writes - 500));
        assertThat(store.mostWritten().orElseThrow().key()).isEqualTo("Pools hot");
    }

    @ParameterizedTest
    @CsvSource({"2999, 0", "3000, 0", "3001, 1"})
    void throttlesReadsOfAKey(int reads, int throttled) {
        time.run(IntStream.range(0, reads).<Runnable>mapToObj(_ -> this::tellRead).toList());
        assertThat(told.stream().filter("throttled"::equals)).hasSize(throttled);
    }

    @Test
    void carriesOutAtTheEndOfACall() {
        time.run(List.of(() -> write("a"), () -> {
            time.sleep(Duration.ofNanos(TRANSACTION - 1));
            told.add(memory.getItem(get -> get.tableName("Pools").key(key("a", "x"))).hasItem() ? "there" : "not yet");
        }));
        assertThat(told).containsExactly("not yet");
        assertThat(memory.getItem(get -> get.tableName("Pools").key(key("a", "x"))).hasItem()).isTrue();
    }

    @Test
    void passesOnWhatAConditionRefuses() {
        time.run(List.of(() -> write("a")));
        var again = put("a", "x", "attribute_not_exists(pk)");
        time.run(
            List.of(
                () -> assertThatThrownBy(() -> store.transactWriteItems(write -> write.transactItems(again)))
                    .isInstanceOfSatisfying(
                        TransactionCanceledException.class,
                        refused -> assertThat(refused.cancellationReasons()).extracting(CancellationReason::code)
                            .containsExactly("ConditionalCheckFailed"))));
    }

    private void tellRead() {
        try {
            store.getItem(get -> get.tableName("Pools").key(key("hot", "x")));
            told.add("done");
        } catch (ProvisionedThroughputExceededException _) {
            told.add("throttled");
        }
    }

    private void tellPut(String pk) {
        try {
            store.putItem(put -> put.tableName("Pools").item(key(pk, "x")));
            told.add("done");
        } catch (TransactionConflictException _) {
            told.add("conflict");
        }
    }

    private void tellWrite(String... pks) {
        tell(IntStream.range(0, pks.length).mapToObj(i -> put(pks[i], "x", "")).toList());
    }

    private void tellWriteBelow(String pk, String sk) {
        tell(List.of(put(pk, sk, "")));
    }

    private void tell(List<TransactWriteItem> actions) {
        try {
            store.transactWriteItems(write -> write.transactItems(actions));
            told.add("done");
        } catch (TransactionCanceledException cancelled) {
            var isConflict = cancelled.cancellationReasons()
                .stream()
                .anyMatch(reason -> reason.code().equals("TransactionConflict"));
            told.add(isConflict ? "conflict" : "throttled");
        }
    }

    private void write(String pk) {
        store.transactWriteItems(write -> write.transactItems(put(pk, "x", "")));
    }

    private static TransactWriteItem put(String pk, String sk, String condition) {
        return TransactWriteItem.builder()
            .put(put -> put.tableName("Pools").item(key(pk, sk)).conditionExpression(condition))
            .build();
    }

    private static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }
}
