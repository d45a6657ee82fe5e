package foerdertopf.aws;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/// Exceptions as the SDK throws them.
final class Faults {

    private Faults() {}

    static TransactionCanceledException cancelled(String... codes) {
        var reasons = Stream.of(codes).map(code -> CancellationReason.builder().code(code).build()).toList();
        return TransactionCanceledException.builder()
            .cancellationReasons(reasons)
            .statusCode(400)
            .build();
    }

    static SdkException lostConnection() {
        return SdkClientException.create("Unable to execute HTTP request", new IOException("Connection reset"));
    }

    /// The request was not carried out.
    static List<SdkException> turningAway() {
        return List.of(
            ProvisionedThroughputExceededException.builder().statusCode(400).build(),
            RequestLimitExceededException.builder().statusCode(400).build(),
            ThrottlingException.builder().statusCode(429).build(),
            TransactionInProgressException.builder().statusCode(400).build());
    }

    /// Whether the request was carried out is not known.
    static List<SdkException> losingTheAnswer() {
        return List.of(
            lostConnection(),
            ApiCallTimeoutException.create(1),
            ApiCallAttemptTimeoutException.create(1),
            InternalServerErrorException.builder().statusCode(500).build(),
            DynamoDbException.builder().statusCode(503).build());
    }

    /// Nothing that passes.
    static List<SdkException> ofOurs() {
        return List.of(
            ResourceNotFoundException.builder().statusCode(400).build(),
            DynamoDbException.builder().statusCode(400).message("ValidationException").build(),
            SdkClientException.create("Unable to load credentials"),
            cancelled("None", "ValidationError"),
            cancelled("None", "ItemCollectionSizeLimitExceeded"),
            cancelled("ConditionalCheckFailed"));
    }
}
