package foerdertopf.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import foerdertopf.local.testing.ChangedTemplate;
import foerdertopf.local.testing.Checkout;
import foerdertopf.local.testing.ProductCloud;
import foerdertopf.stores.LocalAccess;
import foerdertopf.testing.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvocationType;
import software.amazon.awssdk.services.s3.S3Client;

/// An import that fails as often as it is tried, because its function may not write results; once it may, it goes on by
/// one command.
class ResumedImportTest {

    private static final int ROWS = 3_000;
    private static final String KEY = "uploads/06412/language-course/kurse.csv";
    private static final String OFFICER = "groups=officer";

    @TempDir
    Path folder;

    @Test
    void aStuckImportIsListedAndComesToItsEndByOneCommand() throws Exception {
        var id = stuck();
        try (var cloud = ProductCloud.start(folder)) {
            assertRunning(cloud, id);
            try (var lambda = lambda(cloud)) {
                var answer = lambda.invoke(call -> call.functionName("foerdertopf-import:live")
                    .invocationType(InvocationType.EVENT)
                    .payload(SdkBytes.fromUtf8String(
                        """
                            {"Records":[{"eventSource":"foerdertopf:import","eventName":"Resume","eventTime":"2016-03-15T10:00:00Z",
                            "s3":{"object":{"key":"%s"}}}]}"""
                            .formatted(id))));
                assertThat(answer.statusCode()).isEqualTo(202);
            }
            assertDone(cloud, id);
        }
    }

    @Test
    void theScriptResumesAStuckImport() throws Exception {
        Machine.needs("AWS CLI", hasAwsCli());
        var id = stuck();
        try (var cloud = ProductCloud.start(folder)) {
            assertRunning(cloud, id);
            assertThat(script(cloud, "not-an-upload")).isEqualTo(2);
            assertThat(script(cloud, id)).isZero();
            assertDone(cloud, id);
        }
    }

    private String stuck() throws IOException {
        var template = new ChangedTemplate()
            .with("ImportFunction", "Action: s3:PutObject", "Action: s3:GetObject");
        try (var cloud = ProductCloud.start(folder, template.yaml())) {
            cloud.caller().postLocal("/_local/clock", "{\"now\":\"2016-03-15T10:00:00+01:00\"}");
            try (var s3 = s3(cloud)) {
                var bucket = cloud.addresses().buckets().getFirst();
                s3.putObject(put -> put.bucket(bucket).key(KEY), RequestBody.fromBytes(CourseRows.file(ROWS)));
            }
            await().atMost(Duration.ofMinutes(2))
                .until(() -> !filesIn(folder.resolve("state/events/failed")).isEmpty());
            return running(cloud).getFirst();
        }
    }

    private static void assertRunning(ProductCloud cloud, String id) {
        assertThat(running(cloud)).containsExactly(id);
        assertThat(cloud.caller().get(OFFICER, "/v1/uploads?status=done").text()).doesNotContain(id);
        assertThat(cloud.caller().get(OFFICER, "/v1/uploads/" + id).field("lastProgressAt")).startsWith("2016-03-15");
    }

    private static void assertDone(ProductCloud cloud, String id) {
        await().atMost(Duration.ofMinutes(1))
            .untilAsserted(() -> assertThat(
                cloud.caller().get(OFFICER, "/v1/uploads/" + id).field("status")).isEqualTo("done"));
        var done = cloud.caller().get(OFFICER, "/v1/uploads/" + id);
        assertThat(done.text()).contains("\"rowsRead\":" + ROWS);
        try (var s3 = s3(cloud)) {
            var bucket = cloud.addresses().buckets().getFirst();
            var accepted = s3.getObjectAsBytes(
                get -> get.bucket(bucket).key("results/" + id + "/accepted.csv")).asUtf8String();
            var rejected = s3.getObjectAsBytes(
                get -> get.bucket(bucket).key("results/" + id + "/rejected.csv")).asUtf8String();
            assertThat(accepted.lines().count() + rejected.lines().count()).isEqualTo(ROWS + 2);
            assertThat(accepted.lines()).doesNotHaveDuplicates();
        }
        assertThat(running(cloud)).isEmpty();
        assertThat(cloud.caller().postLocal("/_local/schedules/CheckBalancesSchedule", "").field("status"))
            .isEqualTo("done");
    }

    private static List<String> running(ProductCloud cloud) {
        return cloud.caller()
            .get(OFFICER, "/v1/uploads?status=running&body=06412")
            .json()
            .list("items")
            .stream()
            .map(item -> String.valueOf(((Map<?, ?>) item).get("uploadId")))
            .toList();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static int script(ProductCloud cloud, String id) throws IOException, InterruptedException {
        var command = new ProcessBuilder(
            Checkout.root().resolve("infra/resume-import").toString(), "--endpoint-url",
            cloud.addresses().http() + "/_local/lambda", id).inheritIO();
        command.environment().put("AWS_ACCESS_KEY_ID", LocalAccess.ACCESS_KEY);
        command.environment().put("AWS_SECRET_ACCESS_KEY", LocalAccess.SECRET_KEY);
        command.environment().put("AWS_DEFAULT_REGION", LocalAccess.REGION.id());
        var process = command.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private static boolean hasAwsCli() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .stream()
            .anyMatch(place -> Files.isExecutable(Path.of(place, "aws")));
    }

    private static LambdaClient lambda(ProductCloud cloud) {
        return LambdaClient.builder()
            .endpointOverride(URI.create(cloud.addresses().http() + "/_local/lambda"))
            .region(LocalAccess.REGION)
            .credentialsProvider(LocalAccess.credentials())
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    }

    private static S3Client s3(ProductCloud cloud) {
        return S3Client.builder()
            .endpointOverride(cloud.addresses().s3())
            .region(LocalAccess.REGION)
            .credentialsProvider(LocalAccess.credentials())
            .forcePathStyle(true)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    }
}
