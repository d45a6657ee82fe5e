package foerdertopf.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

import foerdertopf.intake.FileStore;
import foerdertopf.intake.UnversionedStoreContract;
import foerdertopf.stores.S3Local;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// The file store and its links against an S3 on this machine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3FileStoreTest implements UnversionedStoreContract {

    private static final String BUCKET = "files";

    private final HttpClient browser = HttpClient.newHttpClient();
    private S3Local local;
    private S3Client s3;
    private S3Presigner presigner;
    private S3UploadLinks links;

    @BeforeAll
    void start(@TempDir Path folder) {
        local = S3Local.start(S3Local.Settings.of(folder));
        s3 = local.client();
        presigner = local.presigner();
        s3.createBucket(request -> request.bucket(BUCKET));
        links = new S3UploadLinks(presigner, BUCKET);
    }

    @AfterAll
    void stop() {
        browser.close();
        presigner.close();
        s3.close();
        local.close();
    }

    @Override
    public FileStore store() {
        return new S3FileStore(s3, BUCKET);
    }

    @Override
    public void upload(String key, byte[] bytes) {
        s3.putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromBytes(bytes));
    }

    @Test
    void aSignedLinkTakesAFileOfTheSizeAnnouncedAndNoOther() throws Exception {
        var key = "uploads/06412/language-course/X.csv";
        var link = links.toPut(key, 5);
        assertThat(link.method()).isEqualTo("PUT");
        assertThat(put(link.url(), "123456").statusCode()).isEqualTo(403);
        assertThat(put(link.url(), "1234").statusCode()).isEqualTo(403);
        assertThat(store().find(key)).isEmpty();
        assertThat(put(link.url(), "12345").statusCode()).isEqualTo(200);
        assertThat(store().find(key)).hasValueSatisfying(stored -> assertThat(stored.size()).isEqualTo(5));
    }

    @Test
    void aSignedLinkIsGoodForItsKeyAlone() throws Exception {
        var link = links.toPut("uploads/06412/language-course/X.csv", 5).url();
        assertThat(put(link.replace("/X.csv", "/Y.csv"), "12345").statusCode()).isEqualTo(403);
        assertThat(put(link.replace("06412", "06411"), "12345").statusCode()).isEqualTo(403);
    }

    @Test
    void aSignedLinkFetchesAResult() throws Exception {
        upload("results/X/accepted.csv", "\uFEFFZeile".getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create(links.toGet("results/X/accepted.csv"))).build();
        assertThat(browser.send(request, BodyHandlers.ofString()).body()).isEqualTo("\uFEFFZeile");
    }

    private HttpResponse<String> put(String url, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url)).PUT(BodyPublishers.ofString(body)).build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
