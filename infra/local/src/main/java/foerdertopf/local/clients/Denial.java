package foerdertopf.local.clients;

import foerdertopf.local.template.FunctionDefinition;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.lambda.model.LambdaException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// AWS's answer to a call that no policy allows.
final class Denial {

    private Denial() {}

    static AwsServiceException of(FunctionDefinition function, Need need) {
        var message = "User: arn:aws:sts::000000000000:assumed-role/" + function.id()
            + "Role is not authorized to perform: "
            + need.action() + " on resource: " + need.resource()
            + " because no identity-based policy allows the " + need.action() + " action";
        var service = need.action().substring(0, need.action().indexOf(':'));
        return switch (service) {
            case "dynamodb" -> filled(DynamoDbException.builder(), 400, "AccessDeniedException", message);
            case "lambda" -> filled(LambdaException.builder(), 403, "AccessDeniedException", message);
            default -> filled(S3Exception.builder(), 403, "AccessDenied", message);
        };
    }

    private static AwsServiceException filled(AwsServiceException.Builder exception, int status, String code,
        String message) {
        var details = AwsErrorDetails.builder()
            .errorCode(code)
            .errorMessage(message)
            .sdkHttpResponse(SdkHttpResponse.builder().statusCode(status).build())
            .build();
        return exception.statusCode(status).awsErrorDetails(details).message(message).build();
    }
}
