package foerdertopf.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import foerdertopf.local.json.Json;
import foerdertopf.local.testing.ProductCloud;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What bytes and paths come to, from the line through gateway and function.
class BytesAndPathsOverHttpTest {

    private static final String APPLICANT = "groups=applicant&body=06413";
    private static final String CLAIM = """
        {"fundingLine":"coordination-office","body":"06413","carrier":{"name":"Büro","kind":"municipal"},
        "reference":"KO-1","period":{"from":"2016-04-01","to":"2016-12-31"},
        "details":{"staffing":[{"from":"2016-04-01","to":"2016-12-31","fte":"1"}],"staffCosts":"48000.00"}}""";

    @TempDir
    static Path folder;
    private static ProductCloud cloud;

    @BeforeAll
    static void start() throws IOException {
        cloud = ProductCloud.start(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        cloud.close();
    }

    @Test
    void aBodyThatIsNoUtf8IsRefusedAndNotDamaged() throws Exception {
        var token = cloud.caller().get(APPLICANT, "/_local/token?" + APPLICANT).text();
        var request = HttpRequest.newBuilder(cloud.addresses().http().resolve("/v1/claims"))
            .header("Authorization", "Bearer " + token)
            .header("Idempotency-Key", "latin")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(CLAIM, StandardCharsets.ISO_8859_1));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("\"code\":\"not-utf-8\"");
        }
    }

    @Test
    void aPathIsDecodedOnce() {
        var claim = cloud.caller().post(APPLICANT, "/v1/claims", "office", CLAIM);
        assertThat(claim.status()).as(claim.text()).isEqualTo(201);
        var pool = pool(claim.json());
        assertThat(pool).startsWith("post/");
        assertThat(status(pool)).isEqualTo(200);
        assertThat(status(pool.replace("/", "%2F"))).isEqualTo(200);
        assertThat(status(pool.replace("/", "%2f"))).isEqualTo(200);
        assertThat(status(pool.replace("/", "%252F"))).isEqualTo(404);
    }

    private static String pool(Json claim) {
        return claim.text().replaceFirst("(?s).*\"(post/[^\"]+)\".*", "$1");
    }

    private static int status(String pool) {
        return cloud.caller().get("groups=auditor", "/v1/pools/" + pool).status();
    }
}
