package foerdertopf.local.clients;

import foerdertopf.aws.AwsClients;
import foerdertopf.aws.ClientTimeouts;
import foerdertopf.local.template.FunctionDefinition;
import foerdertopf.stores.LocalAccess;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// One function's SDK clients: those of the cloud with local addresses, and with the function's policies enforced.
public final class GuardedClients implements AwsClients {

    private final Endpoints endpoints;
    private final SdkHttpClient http;
    private final CallGuard guard;
    private final Lazy<DynamoDbClient> dynamoDb = new Lazy<>(this::newDynamoDb);
    private final Lazy<S3Client> s3 = new Lazy<>(this::newS3);
    private final Lazy<S3Presigner> presigner = new Lazy<>(this::newPresigner);
    private final Lazy<LambdaClient> lambda = new Lazy<>(this::newLambda);

    /// The HTTP client is shared by all functions, and closed by whoever made it.
    public GuardedClients(FunctionDefinition function, Endpoints endpoints, SdkHttpClient http) {
        this(function, endpoints, http, Uses.UNNOTED);
    }

    public GuardedClients(FunctionDefinition function, Endpoints endpoints, SdkHttpClient http, Uses uses) {
        this.endpoints = endpoints;
        this.http = http;
        this.guard = new CallGuard(function, uses);
    }

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
        return local(DynamoDbClient.builder(), ClientTimeouts.forBooks()).endpointOverride(endpoints.dynamoDb())
            .build();
    }

    private S3Client newS3() {
        return local(S3Client.builder(), ClientTimeouts.forFiles()).endpointOverride(endpoints.s3())
            .forcePathStyle(true)
            .build();
    }

    private LambdaClient newLambda() {
        return local(LambdaClient.builder(), ClientTimeouts.forTables()).endpointOverride(endpoints.lambda()).build();
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B local(B builder,
        ClientOverrideConfiguration timeouts) {
        return builder.httpClient(http)
            .region(LocalAccess.REGION)
            .credentialsProvider(LocalAccess.credentials())
            .overrideConfiguration(timeouts.toBuilder().addExecutionInterceptor(guard).build());
    }

    private S3Presigner newPresigner() {
        return new GuardedPresigner(S3Presigner.builder()
            .endpointOverride(endpoints.s3())
            .region(LocalAccess.REGION)
            .credentialsProvider(LocalAccess.credentials())
            .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
            .build(), guard);
    }
}
