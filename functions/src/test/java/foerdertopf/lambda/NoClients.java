package foerdertopf.lambda;

import foerdertopf.aws.AwsClients;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// For functions that must not speak to any service.
public class NoClients implements AwsClients {

    @Override
    public DynamoDbClient dynamoDb() {
        throw new AssertionError("no table is asked");
    }

    @Override
    public S3Client s3() {
        throw new AssertionError("no bucket is asked");
    }

    @Override
    public S3Presigner presigner() {
        throw new AssertionError("nothing is signed");
    }

    @Override
    public LambdaClient lambda() {
        throw new AssertionError("no function is called");
    }
}
