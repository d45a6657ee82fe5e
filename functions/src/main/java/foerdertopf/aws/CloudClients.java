package foerdertopf.aws;

import java.util.function.Supplier;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// The clients as they are in the cloud: region and credentials are those of the function, and a client is built when
/// it is first asked for, so that a function that needs none pays for none.
public final class CloudClients implements AwsClients {

    private final Supplier<SdkHttpClient> http = new Once<>(UrlConnectionHttpClient::create);
    private final Supplier<DynamoDbClient> dynamoDb = new Once<>(this::newDynamoDb);
    private final Supplier<S3Client> s3 = new Once<>(this::newS3);
    private final Supplier<S3Presigner> presigner = new Once<>(S3Presigner::create);
    private final Supplier<LambdaClient> lambda = new Once<>(this::newLambda);

    @Override
    public DynamoDbClient dynamoDb() {
        return dynamoDb.get();
    }

    @Override
    public S3Client s3() {
        return s3.get();
    }

    @Override
    public S3Presigner presigner() {
        return presigner.get();
    }

    @Override
    public LambdaClient lambda() {
        return lambda.get();
    }

    private DynamoDbClient newDynamoDb() {
        return DynamoDbClient.builder()
            .httpClient(http.get())
            .overrideConfiguration(ClientTimeouts.forBooks())
            .build();
    }

    private S3Client newS3() {
        return S3Client.builder().httpClient(http.get()).overrideConfiguration(ClientTimeouts.forFiles()).build();
    }

    private LambdaClient newLambda() {
        return LambdaClient.builder().httpClient(http.get()).overrideConfiguration(ClientTimeouts.forTables()).build();
    }
}
