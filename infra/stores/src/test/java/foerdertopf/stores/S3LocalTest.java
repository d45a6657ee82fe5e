package foerdertopf.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3LocalTest {

    private static final String BUCKET = "uploads";
    private static final String WEB = "http://localhost:8080";

    private final HttpClient http = HttpClient.newHttpClient();
    private final S3Local store;
    private final S3Client s3;

    S3LocalTest(@TempDir Path folder) {
        store = S3Local.start(new S3Local.Settings(folder, 0, List.of(WEB), UnaryOperator.identity()));
        s3 = store.client();
    }

    @BeforeAll
    void createBucket() {
        s3.createBucket(request -> request.bucket(BUCKET));
    }

    @AfterAll
    void stop() {
        s3.close();
        store.close();
        http.close();
    }

    @Test
    void givesBackWhatWasPut() {
        put("uploads/06412/Kurse Mai.csv", "Kennzeichen;Träger");

        assertThat(get("uploads/06412/Kurse Mai.csv")).isEqualTo("Kennzeichen;Träger");
    }

    @Test
    void neverOverwritesWhereTheConditionForbidsIt() {
        put("report.pdf", "first");

        assertThatThrownBy(() -> s3.putObject(request -> request.bucket(BUCKET).key("report.pdf").ifNoneMatch("*"),
            RequestBody.fromString("second")))
            .isInstanceOfSatisfying(S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(412));
        assertThat(get("report.pdf")).isEqualTo("first");
    }

    @Test
    void refusesAWrongSecret() {
        try (var stranger = S3Client.builder()
            .endpointOverride(store.endpoint())
            .region(LocalAccess.REGION)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "wrong")))
            .forcePathStyle(true)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build()) {
            assertThatThrownBy(() -> stranger.listObjectsV2(request -> request.bucket(BUCKET)))
                .isInstanceOfSatisfying(S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(403));
        }
    }

    @Test
    void takesASignedUploadInTimeAndForItsKeyOnly() throws Exception {
        var link = signedPut("signed.csv", Duration.ofMinutes(5));

        assertThat(put(link, "a;b").statusCode()).isEqualTo(200);
        assertThat(get("signed.csv")).isEqualTo("a;b");
        var elsewhere = URI.create(link.toString().replace("signed.csv", "other.csv")).toURL();
        assertThat(put(elsewhere, "a;b").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesASignedUploadAfterItsTime() throws Exception {
        var link = signedPut("late.csv", Duration.ofSeconds(1));
        Thread.sleep(2_100);

        assertThat(put(link, "a;b").statusCode()).isEqualTo(403);
    }

    @Test
    void letsOurWebPageUploadAndNoOther() throws Exception {
        assertThat(preflight(WEB).headers().firstValue("Access-Control-Allow-Origin")).hasValue(WEB);
        assertThat(preflight("http://evil.example").statusCode()).isEqualTo(403);
    }

    @Test
    void keepsItsObjectsOverARestart(@TempDir Path folder) {
        try (var first = S3Local.start(S3Local.Settings.of(folder)); var client = first.client()) {
            client.createBucket(request -> request.bucket("reports"));
            client.putObject(request -> request.bucket("reports").key("a").contentType("text/csv"),
                RequestBody.fromString("x"));
        }
        try (var second = S3Local.start(S3Local.Settings.of(folder)); var client = second.client()) {
            var object = client.getObjectAsBytes(request -> request.bucket("reports").key("a"));
            assertThat(object.asUtf8String()).isEqualTo("x");
            assertThat(object.response().contentType()).isEqualTo("text/csv");
        }
    }

    private void put(String key, String text) {
        s3.putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromString(text));
    }

    private String get(String key) {
        return s3.getObjectAsBytes(request -> request.bucket(BUCKET).key(key)).asUtf8String();
    }

    private URL signedPut(String key, Duration duration) {
        try (var presigner = store.presigner()) {
            return presigner.presignPutObject(request -> request.signatureDuration(duration)
                .putObjectRequest(put -> put.bucket(BUCKET).key(key))).url();
        }
    }

    private HttpResponse<String> put(URL link, String text)
        throws IOException, InterruptedException, URISyntaxException {
        var body = HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(link.toURI()).PUT(body));
    }

    private HttpResponse<String> preflight(String origin) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(store.endpoint().resolve("/" + BUCKET + "/x.csv"))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "PUT"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
