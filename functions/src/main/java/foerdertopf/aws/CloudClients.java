package foerdertopf.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// The clients as they are in the cloud: region and credentials are those of the function, and a client is built when
/// it is first asked for, so that a function that needs none pays for none.
public final class CloudClients implements AwsClients {

    /// Where a connection to an address comes from.
    interface Connections {
        HttpURLConnection to(URI address);
    }

    private final Optional<AwsCredentialsProvider> credentials;
    private final Connections connections;
    private final Duration silenceOfFiles;
    private final Supplier<DynamoDbClient> dynamoDb = new Once<>(this::newDynamoDb);
    private final Supplier<S3Client> s3 = new Once<>(this::newS3);
    private final Supplier<S3Presigner> presigner = new Once<>(this::newPresigner);
    private final Supplier<LambdaClient> lambda = new Once<>(this::newLambda);

    public CloudClients() {
        this(CloudClients::open, Optional.empty());
    }

    CloudClients(Connections connections, Optional<AwsCredentialsProvider> credentials) {
        this(connections, credentials, ClientTimeouts.SILENCE_OF_FILES);
    }

    CloudClients(Connections connections, Optional<AwsCredentialsProvider> credentials, Duration silenceOfFiles) {
        this.connections = connections;
        this.credentials = credentials;
        this.silenceOfFiles = silenceOfFiles;
    }

    /// The same clients, whose connections lead nowhere.
    public static CloudClients of(Rehearsal rehearsal) {
        return new CloudClients(
            address -> new CannedConnection(address, rehearsal), Optional.of(RehearsedCredentials.chain()));
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

    private static HttpURLConnection open(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout((int) ClientTimeouts.CONNECTING.toMillis());
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Left to itself, the engine reads all trusted certificates when it is built; so it does with the first use. It takes
    /// a connection as it is, so that it is the connection that must know how long to wait for the next byte.
    private SdkHttpClient engine(Duration silence) {
        return UrlConnectionHttpClient.create(address -> {
            var connection = connections.to(address);
            connection.setReadTimeout((int) silence.toMillis());
            return connection;
        });
    }

    private DynamoDbClient newDynamoDb() {
        return identified(DynamoDbClient.builder())
            .httpClient(engine(ClientTimeouts.SILENCE))
            .overrideConfiguration(ClientTimeouts.forBooks())
            .build();
    }

    private S3Client newS3() {
        return identified(S3Client.builder())
            .httpClient(engine(silenceOfFiles))
            .overrideConfiguration(ClientTimeouts.forFiles())
            .build();
    }

    private S3Presigner newPresigner() {
        var builder = S3Presigner.builder();
        credentials.ifPresent(builder::credentialsProvider);
        return builder.build();
    }

    private LambdaClient newLambda() {
        return identified(LambdaClient.builder())
            .httpClient(engine(ClientTimeouts.SILENCE))
            .overrideConfiguration(ClientTimeouts.forTables())
            .build();
    }

    private <B extends AwsClientBuilder<B, ?>> B identified(B builder) {
        credentials.ifPresent(builder::credentialsProvider);
        return builder;
    }
}
