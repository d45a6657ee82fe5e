package foerdertopf.aws;

import java.net.URI;

import foerdertopf.testing.Machine;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// DynamoDB and S3 of one LocalStack for all tests of a JVM, in a container; its tests are skipped where there is no
/// Docker.
///
/// Any image that answers both on port 4566 will do: `-Dlocalstack.image=…`.
public final class LocalStack {

    private LocalStack() {}

    /// A new client; whoever takes it closes it.
    public static DynamoDbClient dynamo() {
        needsDocker();
        return DynamoDbClient.builder()
            .endpointOverride(endpoint())
            .region(region())
            .credentialsProvider(credentials())
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    }

    /// A new client; whoever takes it closes it.
    public static S3Client s3() {
        needsDocker();
        return S3Client.builder()
            .endpointOverride(endpoint())
            .region(region())
            .credentialsProvider(credentials())
            .forcePathStyle(true)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    }

    private static void needsDocker() {
        Machine.needs("Docker", DockerClientFactory.instance().isDockerAvailable());
    }

    private static URI endpoint() {
        return Running.CONTAINER.getEndpoint();
    }

    private static Region region() {
        return Region.of(Running.CONTAINER.getRegion());
    }

    private static AwsCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(
            AwsBasicCredentials.create(Running.CONTAINER.getAccessKey(), Running.CONTAINER.getSecretKey()));
    }

    /// Starts when first looked at; Testcontainers removes it after this JVM.
    private static final class Running {

        private static final LocalStackContainer CONTAINER = start();

        @SuppressWarnings("resource")
        private static LocalStackContainer start() {
            var image = DockerImageName.parse(System.getProperty("localstack.image", "localstack/localstack:4.14.0"))
                .asCompatibleSubstituteFor("localstack/localstack");
            var container = new LocalStackContainer(image).withServices("dynamodb", "s3");
            container.start();
            return container;
        }
    }
}
