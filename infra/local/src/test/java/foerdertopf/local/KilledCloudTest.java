package foerdertopf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import foerdertopf.local.testing.CloudProcess;
import foerdertopf.stores.LocalAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

class KilledCloudTest {

    @TempDir
    Path folder;
    private Path hold;

    @BeforeEach
    void write() throws IOException {
        hold = Files.createFile(folder.resolve("hold"));
        try (var in = Objects.requireNonNull(KilledCloudTest.class.getResourceAsStream("/killed-template.yaml"))) {
            var template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("template.yaml"), template.replace("HOLD_FILE", hold.toString()));
        }
    }

    @Test
    void deliversAfterAKillWhatItHadAccepted() throws Exception {
        try (var first = start(); var s3 = s3(first)) {
            for (var key : List.of("a.csv", "b.csv")) {
                s3.putObject(request -> request.bucket("files").key(key), RequestBody.fromString(key));
            }
            assertThat(CloudProcess.refused(folder, "--no-demo", "--port", "0", "--state", "state"))
                .startsWith("3 Another local cloud is using ");
            first.kill();
        }
        Files.delete(hold);

        try (var second = start(); var dynamoDb = dynamoDb(second)) {
            await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(arrived(dynamoDb)).containsExactlyInAnyOrder("a.csv", "b.csv"));
        }
    }

    private CloudProcess start() throws IOException {
        return CloudProcess.start(folder, "--no-demo", "--port", "0", "--state", "state");
    }

    private static List<String> arrived(DynamoDbClient dynamoDb) {
        return dynamoDb.scan(request -> request.tableName("foerdertopf-Arrived"))
            .items()
            .stream()
            .flatMap(item -> item.values().stream())
            .map(AttributeValue::s)
            .toList();
    }

    private static S3Client s3(CloudProcess cloud) {
        return S3Client.builder()
            .endpointOverride(cloud.address("s3"))
            .region(LocalAccess.REGION)
            .credentialsProvider(LocalAccess.credentials())
            .forcePathStyle(true)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    }

    private static DynamoDbClient dynamoDb(CloudProcess cloud) {
        return DynamoDbClient.builder()
            .endpointOverride(cloud.address("dynamodb"))
            .region(LocalAccess.REGION)
            .credentialsProvider(LocalAccess.credentials())
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    }
}
