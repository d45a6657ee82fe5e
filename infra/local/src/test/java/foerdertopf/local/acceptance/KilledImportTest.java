package foerdertopf.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import foerdertopf.local.testing.Caller;
import foerdertopf.local.testing.Checkout;
import foerdertopf.local.testing.CloudProcess;
import foerdertopf.stores.LocalAccess;
import foerdertopf.testing.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/// The whole machine dies while a file is imported, again and again.
class KilledImportTest {

    private static final int ROWS = Machine.rounds(10_000, 100_000);
    private static final int KILLS = Machine.rounds(2, 20);
    private static final String KEY = "uploads/06412/language-course/kurse.csv";
    private static final String OFFICER = "groups=officer";

    @TempDir
    Path folder;

    @Test
    void endsInTheSameStateAndTheSameFilesHoweverOftenItDies() throws Exception {
        var undisturbed = importUndisturbed();
        var killed = importKilled();

        assertThat(killed.keySet()).containsExactlyElementsOf(undisturbed.keySet());
        assertThat(killed).isEqualTo(undisturbed);
        assertThat(undisturbed.keySet()).anyMatch(key -> key.endsWith("/accepted.csv"));
        assertThat(undisturbed).containsEntry("books", "done");
    }

    private Map<String, String> importUndisturbed() throws Exception {
        try (var cloud = start("undisturbed"); var caller = new Caller(cloud.address("http"))) {
            put(cloud);
            awaitDone(caller);
            return outcome(cloud, caller);
        }
    }

    private Map<String, String> importKilled() throws Exception {
        var random = new Random(2016);
        var kills = 0;
        var cloud = start("killed");
        put(cloud);
        try {
            while (kills < KILLS) {
                Thread.sleep(200 + random.nextInt(1_500));
                cloud.kill();
                kills++;
                cloud.close();
                cloud = start("killed");
            }
            try (var caller = new Caller(cloud.address("http"))) {
                awaitDone(caller);
                return outcome(cloud, caller);
            }
        } finally {
            cloud.close();
        }
    }

    private CloudProcess start(String state) throws IOException {
        return CloudProcess.start(
            Checkout.root(), "--no-demo", "--port", "0", "--state", folder.resolve(state).toString());
    }

    private static void put(CloudProcess cloud) {
        try (var s3 = s3(cloud)) {
            s3.putObject(request -> request.bucket(bucket(s3)).key(KEY), RequestBody.fromBytes(CourseRows.file(ROWS)));
        }
    }

    private static void awaitDone(Caller caller) {
        await().atMost(Duration.ofMinutes(5))
            .pollInterval(Duration.ofMillis(500))
            .until(() -> caller.get(OFFICER, "/v1/uploads?body=06412").text().contains("\"status\":\"done\""));
    }

    /// What must be the same: every result file, the pools, and that the books agree with the journal.
    private static Map<String, String> outcome(CloudProcess cloud, Caller caller) throws IOException {
        var outcome = new TreeMap<String, String>();
        try (var s3 = s3(cloud)) {
            var bucket = bucket(s3);
            var results = s3.listObjectsV2(request -> request.bucket(bucket).prefix("results/")).contents();
            for (S3Object result : results) {
                outcome.put(result.key(),
                    s3.getObjectAsBytes(request -> request.bucket(bucket).key(result.key())).asUtf8String());
            }
        }
        outcome.put("pool", caller.get(OFFICER, "/v1/pools/wir-2016").text());
        outcome.put("books", caller.postLocal("/_local/schedules/CheckBalancesSchedule", "").field("status"));
        return outcome;
    }

    private static String bucket(S3Client s3) {
        return s3.listBuckets().buckets().getFirst().name();
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
}
