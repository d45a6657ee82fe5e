package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import foerdertopf.report.ReportArchive;
import foerdertopf.report.ReportArchiveContract;
import foerdertopf.stores.S3Local;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;
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
        return new S3ReportArchive(client, presigner, bucket);
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
