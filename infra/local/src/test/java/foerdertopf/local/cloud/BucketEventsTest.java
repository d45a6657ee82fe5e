package foerdertopf.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

import foerdertopf.local.testing.SignedForm;
import foerdertopf.local.testing.TestCloud;
import foerdertopf.stores.LocalAccess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedMultipartUpload;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Whoever puts an object, by whatever client, wakes the function that the template names.
class BucketEventsTest {

    private static final String BUCKET = "foerdertopf-files-000000000000";

    @TempDir
    static Path folder;
    private static TestCloud cloud;
    private static S3Client anybody;

    @BeforeAll
    static void start() throws IOException {
        cloud = new TestCloud(folder);
        anybody = S3Client.builder()
            .endpointOverride(cloud.addresses().s3())
            .region(LocalAccess.REGION)
            .credentialsProvider(LocalAccess.credentials())
            .forcePathStyle(true)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    }

    @AfterAll
    static void stop() throws IOException {
        anybody.close();
        cloud.close();
    }

    @BeforeEach
    void forget() {
        cloud.arrived().clear();
    }

    @Test
    void comesOfAPutByTheSdk() {
        anybody.putObject(request -> request.bucket(BUCKET).key("uploads/06412/Kurse Mai+ä.csv"),
            RequestBody.fromString("abc"));

        arrives("ObjectCreated:Put " + BUCKET + " uploads/06412/Kurse Mai+ä.csv 3");
    }

    @Test
    void comesOfASignedLink() throws Exception {
        var link = cloud.clientsOf("EchoFunction")
            .presigner()
            .presignPutObject(request -> request
                .signatureDuration(Duration.ofMinutes(1))
                .putObjectRequest(put -> put.bucket(BUCKET).key("uploads/b.csv")));
        try (var browser = HttpClient.newHttpClient()) {
            var put = HttpRequest.newBuilder(link.url().toURI())
                .PUT(HttpRequest.BodyPublishers.ofString("abcd"))
                .build();
            assertThat(browser.send(put, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(200);
        }

        arrives("ObjectCreated:Put " + BUCKET + " uploads/b.csv 4");
    }

    @Test
    void comesOfASignedForm() throws Exception {
        assertThat(SignedForm.post(cloud.addresses().s3(), BUCKET, "uploads/form.csv", "abc")).isBetween(200, 204);

        arrives("ObjectCreated:Put " + BUCKET + " uploads/form.csv 3");
    }

    @Test
    void comesOfAnUploadInPartsWhenItIsComplete() {
        var upload = anybody.createMultipartUpload(request -> request.bucket(BUCKET).key("uploads/c.csv")).uploadId();
        var part = anybody.uploadPart(
            request -> request.bucket(BUCKET).key("uploads/c.csv").uploadId(upload).partNumber(1),
            RequestBody.fromString("abcde"));
        assertThat(cloud.arrived()).isEmpty();
        anybody.completeMultipartUpload(request -> request.bucket(BUCKET)
            .key("uploads/c.csv")
            .uploadId(upload)
            .multipartUpload(CompletedMultipartUpload.builder()
                .parts(CompletedPart.builder().partNumber(1).eTag(part.eTag()).build())
                .build()));

        arrives("ObjectCreated:CompleteMultipartUpload " + BUCKET + " uploads/c.csv 5");
    }

    @Test
    void comesOfACopy() {
        anybody.putObject(request -> request.bucket(BUCKET).key("work/d.csv"), RequestBody.fromString("abcdef"));
        anybody.copyObject(request -> request.sourceBucket(BUCKET)
            .sourceKey("work/d.csv")
            .destinationBucket(BUCKET)
            .destinationKey("uploads/d.csv"));

        arrives("ObjectCreated:Copy " + BUCKET + " uploads/d.csv 6");
    }

    @Test
    void comesOnlyOfKeysThatTheTemplateMeans() {
        anybody.putObject(request -> request.bucket(BUCKET).key("uploads/e.txt"), RequestBody.fromString("x"));
        anybody.putObject(request -> request.bucket(BUCKET).key("results/e.csv"), RequestBody.fromString("x"));
        anybody.putObject(request -> request.bucket(BUCKET).key("uploads/e.csv"), RequestBody.fromString("x"));

        arrives("ObjectCreated:Put " + BUCKET + " uploads/e.csv 1");
    }

    @Test
    void doesNotComeOfAnObjectThatWasRefused() {
        assertThatThrownBy(() -> anybody.putObject(
            request -> request.bucket(BUCKET).key("uploads/f.csv").contentMD5("AAAAAAAAAAAAAAAAAAAAAA=="),
            RequestBody.fromString("x"))).isInstanceOf(S3Exception.class);
        anybody.putObject(request -> request.bucket(BUCKET).key("uploads/g.csv"), RequestBody.fromString("x"));

        arrives("ObjectCreated:Put " + BUCKET + " uploads/g.csv 1");
        assertThat(folder.resolve("state/events/staged")).isEmptyDirectory();
    }

    private static void arrives(String event) {
        await().untilAsserted(() -> assertThat(cloud.arrived()).containsExactly(event));
        await().untilAsserted(() -> assertThat(folder.resolve("state/events/queue")).isEmptyDirectory());
    }
}
