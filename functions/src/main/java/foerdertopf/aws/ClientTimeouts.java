package foerdertopf.aws;

import java.time.Duration;

import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;

/// How long a call to a service may take. Tables answer well below the time a gateway waits for a function, so that the
/// function can still answer itself; files take longer.
public final class ClientTimeouts {

    /// How long a store of tables may be silent in the middle of a call, and how long a connection may take.
    static final Duration SILENCE = Duration.ofSeconds(5);
    static final Duration CONNECTING = Duration.ofSeconds(2);

    private ClientTimeouts() {}

    public static ClientOverrideConfiguration forTables() {
        return within(Duration.ofSeconds(5), Duration.ofSeconds(20));
    }

    /// The books are tried again by the ledger, which knows when an answer was lost: the SDK makes one attempt. Their
    /// connections end it after a silence; the SDK's own clock would start threads, which a first answer waits for.
    public static ClientOverrideConfiguration forBooks() {
        return ClientOverrideConfiguration.builder().retryStrategy(AwsRetryStrategy.doNotRetry()).build();
    }

    public static ClientOverrideConfiguration forFiles() {
        return within(Duration.ofSeconds(30), Duration.ofSeconds(90));
    }

    private static ClientOverrideConfiguration within(Duration oneAttempt, Duration allAttempts) {
        return ClientOverrideConfiguration.builder()
            .apiCallAttemptTimeout(oneAttempt)
            .apiCallTimeout(allAttempts)
            .build();
    }
}
