package foerdertopf.aws;

import java.time.Duration;

import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;

/// How long a call to a service may take. Tables answer well below the time a gateway waits for a function, so that the
/// function can still answer itself; files take longer. What each client waits for stands in docs/architecture.md.
public final class ClientTimeouts {

    /// How long a store of tables may be silent in the middle of a call, and how long a connection may take.
    static final Duration SILENCE = Duration.ofSeconds(5);
    static final Duration CONNECTING = Duration.ofSeconds(2);
    /// The same of a store of files, between two of an object's bytes as well: the SDK's clock stops at the first one.
    static final Duration SILENCE_OF_FILES = Duration.ofSeconds(20);

    private static final Duration ONE_TRY = Duration.ofSeconds(30);
    private static final Duration ALL_TRIES = Duration.ofSeconds(90);
    private static final Duration LONGEST_TRY = Duration.ofMinutes(4);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    /// Far below what a bucket takes in.
    private static final long BYTES_A_SECOND = 2L * 1024 * 1024;

    private ClientTimeouts() {}

    /// What one try of a call may take, and all of them together.
    record Limits(Duration oneTry, Duration all) {}

    public static ClientOverrideConfiguration forTables() {
        return within(Duration.ofSeconds(5), Duration.ofSeconds(20));
    }

    /// The books are tried again by the ledger, which knows when an answer was lost: the SDK makes one attempt. Their
    /// connections end it after a silence; the SDK's own clock would start threads, which a first answer waits for.
    public static ClientOverrideConfiguration forBooks() {
        return ClientOverrideConfiguration.builder().retryStrategy(AwsRetryStrategy.doNotRetry()).build();
    }

    public static ClientOverrideConfiguration forFiles() {
        return within(ONE_TRY, ALL_TRIES);
    }

    /// A connection has no end of its own for what it sends, so the SDK's clock ends that, by its size.
    static Limits toSend(long bytes) {
        var sending = Duration.ofSeconds(bytes / BYTES_A_SECOND);
        return new Limits(least(ONE_TRY.plus(sending), LONGEST_TRY),
            least(ALL_TRIES.plus(sending.multipliedBy(3)), LONGEST));
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static ClientOverrideConfiguration within(Duration oneAttempt, Duration allAttempts) {
        return ClientOverrideConfiguration.builder()
            .apiCallAttemptTimeout(oneAttempt)
            .apiCallTimeout(allAttempts)
            .build();
    }
}
