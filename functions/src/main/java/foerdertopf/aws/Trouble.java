package foerdertopf.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/// What an exception of the SDK says about the call.
enum Trouble {
    /// It was not carried out, and may be tried again.
    TURNED_AWAY,
    /// Whether it was carried out is not known.
    ANSWER_LOST,
    /// A fault of ours, or of how the system is set up.
    FAULT;

    private static final int SERVER_ERROR = 500;

    static Trouble of(SdkException exception) {
        return switch (exception) {
            case ProvisionedThroughputExceededException _,RequestLimitExceededException _,TransactionConflictException _,TransactionInProgressException _ ->
                TURNED_AWAY;
            case AwsServiceException service when service.isThrottlingException() -> TURNED_AWAY;
            case AwsServiceException service when service.statusCode() >= SERVER_ERROR -> ANSWER_LOST;
            case ApiCallTimeoutException _,ApiCallAttemptTimeoutException _ -> ANSWER_LOST;
            default -> causes(exception).anyMatch(Trouble::isOfTheNetwork) ? ANSWER_LOST : FAULT;
        };
    }

    private static boolean isOfTheNetwork(Throwable cause) {
        return cause instanceof IOException || cause instanceof UncheckedIOException;
    }

    private static Stream<Throwable> causes(Throwable exception) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause);
    }
}
