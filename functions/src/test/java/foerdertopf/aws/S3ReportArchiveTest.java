package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;

import foerdertopf.journal.LedgerBusyException;
import foerdertopf.report.ReportArchive;
import foerdertopf.report.ReportArchiveContract;
import foerdertopf.stores.S3Local;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.DelegatingS3Client;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3ReportArchiveTest extends ReportArchiveContract {

    private S3Local store;
    private S3Client client;
    private S3Presigner presigner;
    private int buckets;

    @BeforeAll
    void start(@TempDir Path folder) {
        store = S3Local.start(S3Local.Settings.of(folder));
        client = store.client();
        presigner = store.presigner();
    }

    @AfterAll
    void stop() {
        presigner.close();
        client.close();
        store.close();
    }

    @Override
    protected ReportArchive archive() {
        var bucket = "files-" + ++buckets;
        client.createBucket(create -> create.bucket(bucket));
        return new S3ReportArchive(client, presigner, bucket, Pacing.real(new SecureRandom()));
    }

    @Test
    void waitsBeforeItTriesAgainWhereTwoPutTheSameFileAtOnce() {
        var bucket = "files-" + ++buckets;
        client.createBucket(create -> create.bucket(bucket));
        var waits = new ArrayList<Duration>();
        var pacing = new Pacing(new SecureRandom(), waits::add, () -> 0, Pacing.Bounds.USUAL);
        var archive = new S3ReportArchive(conflicting(3), presigner, bucket, pacing);
        archive.putIfAbsent("a", "text/plain", bytes("a"));
        assertThat(archive.read("a")).contains(bytes("a"));
        assertThat(waits).hasSize(3);
    }

    @Test
    void takesItsOwnFileOfATryWhoseAnswerGotLostForKept() {
        var bucket = "files-" + ++buckets;
        client.createBucket(create -> create.bucket(bucket));
        var archive = new S3ReportArchive(losingTheFirstAnswer(), presigner, bucket, Pacing.real(new SecureRandom()));
        archive.putIfAbsent("a", "text/plain", bytes("a"));
        assertThat(archive.read("a")).contains(bytes("a"));
    }

    /// A client whose first try to put arrives, is not answered, and is made again.
    private S3Client losingTheFirstAnswer() {
        return new DelegatingS3Client(client) {
            @Override
            public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
                super.putObject(request, body);
                return super.putObject(request, body);
            }
        };
    }

    @Test
    void givesUpWhereItNeverEnds() {
        var pacing = new Pacing(new SecureRandom(), _ -> {}, () -> 0, Pacing.Bounds.USUAL);
        var archive = new S3ReportArchive(conflicting(Integer.MAX_VALUE), presigner, "files", pacing);
        assertThatThrownBy(() -> archive.putIfAbsent("a", "text/plain", bytes("a")))
            .isInstanceOf(LedgerBusyException.class);
    }

    /// A store that is undecided so many times.
    private S3Client conflicting(int times) {
        var left = new int[]{times};
        return new DelegatingS3Client(client) {
            @Override
            public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
                if (left[0]-- > 0) {
                    throw S3Exception.builder().statusCode(409).build();
                }
                return super.putObject(request, body);
            }
        };
    }

    @Test
    void linksToAFileUnderAName() throws IOException, InterruptedException {
        var archive = archive();
        archive.putIfAbsent("reports/2016-03/report.csv", "text/csv; charset=utf-8", bytes("Zeile"));
        var link = archive.link("reports/2016-03/report.csv", "Monatsbericht-2016-03.csv");
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("Zeile");
            assertThat(answer.headers().firstValue("content-type")).contains("text/csv; charset=utf-8");
            assertThat(answer.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"Monatsbericht-2016-03.csv\"");
        }
    }
}
