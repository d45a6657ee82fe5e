package foerdertopf.aws;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// The SDK clients a function may use. Asking for one opens no connection; the same one is answered each time.
public interface AwsClients {

    DynamoDbClient dynamoDb();

    S3Client s3();

    S3Presigner presigner();

    LambdaClient lambda();
}
