package foerdertopf.aws;

import java.net.URI;
import java.util.UUID;

import foerdertopf.testing.Machine;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// DynamoDB and S3 as another program than ours plays them: the one at `-Dcloud.endpoint=…`, such as a `moto_server`, or
/// else a LocalStack in a container. Its tests are skipped, and counted, where there is neither.
///
/// All tests share its state, so tables and buckets have fresh names. Any image that answers both services on port 4566
/// will do: `-Dlocalstack.image=…`.
public final class EmulatedCloud {

    static final String ENDPOINT = "cloud.endpoint";

    private EmulatedCloud() {}

    /// Where it is, and how calls to it are signed.
    private record Address(URI endpoint, Region region, AwsBasicCredentials credentials, SdkHttpClient http) {}

    /// A new client; the caller closes it.
    public static DynamoDbClient dynamo() {
        return at(address(), DynamoDbClient.builder()).build();
    }

    /// A new client; the caller closes it.
    public static S3Client s3() {
        return at(address(), S3Client.builder()).forcePathStyle(true).build();
    }

    /// Signs links to it; the caller closes it.
    public static S3Presigner presigner() {
        var address = address();
        return S3Presigner.builder()
            .endpointOverride(address.endpoint())
            .region(address.region())
            .credentialsProvider(StaticCredentialsProvider.create(address.credentials()))
            .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
            .build();
    }

    /// A bucket for one test.
    public static String newBucket(S3Client s3) {
        var bucket = "files-" + UUID.randomUUID();
        s3.createBucket(request -> request.bucket(bucket));
        return bucket;
    }

    /// A bucket for one test that keeps versions, as the template's does.
    public static String newVersionedBucket(S3Client s3) {
        var bucket = newBucket(s3);
        s3.putBucketVersioning(
            request -> request.bucket(bucket)
                .versioningConfiguration(versioning -> versioning.status(BucketVersioningStatus.ENABLED)));
        return bucket;
    }

    private static <B extends AwsSyncClientBuilder<B, ?> & AwsClientBuilder<B, ?>> B at(Address address, B builder) {
        return builder.endpointOverride(address.endpoint())
            .region(address.region())
            .credentialsProvider(StaticCredentialsProvider.create(address.credentials()))
            .httpClient(address.http());
    }

    private static Address address() {
        var endpoint = System.getProperty(ENDPOINT, "");
        if (!endpoint.isBlank()) {
            return new Address(
                URI.create(endpoint), Region.EU_CENTRAL_1, AwsBasicCredentials.create("test", "test"),
                new OneCallAtATime(UrlConnectionHttpClient.create()));
        }
        Machine.needs("Docker and no -D" + ENDPOINT, DockerClientFactory.instance().isDockerAvailable());
        return InContainer.ADDRESS;
    }

    /// Starts when first looked at; Testcontainers removes it after this JVM.
    private static final class InContainer {

        private static final Address ADDRESS = start();

        @SuppressWarnings("resource")
        private static Address start() {
            var image = DockerImageName.parse(System.getProperty("localstack.image", "localstack/localstack:4.14.0"))
                .asCompatibleSubstituteFor("localstack/localstack");
            var container = new LocalStackContainer(image).withServices("dynamodb", "s3");
            container.start();
            return new Address(
                container.getEndpoint(), Region.of(container.getRegion()),
                AwsBasicCredentials.create(container.getAccessKey(), container.getSecretKey()),
                UrlConnectionHttpClient.create());
        }
    }
}
