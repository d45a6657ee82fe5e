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
import foerdertopf.local.testing.RawCall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"/v1/claims?a=%zz", "/v1/claims/%zz", "/v1/pools/%2?x=%", "/%zz", "/?a=%zz",
        "/index.html?%",
        "/_local/token?groups=%zz", "/_local/schedules/%zz", "/_local/oidc/authorize?x=%zz", "/_local/clock?%zz",
        "/.well-known/openid-configuration?%zz", "/%00", "/../template.yaml", "/v1/%2e%2e/%2e%2e/template.yaml"})
    void aMalformedTargetDoesNotShowTheServersErrorPage(String target) {
        var answer = RawCall.get(cloud.addresses().http().getPort(), target);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Bad Request\"}");
        assertThat(answer.head()).contains("application/json").doesNotContainIgnoringCase("jetty");
    }

    /// Well formed for the gateway, and for a function to judge.
    @ParameterizedTest
    @ValueSource(strings = {"/v1/claims?body=%00", "/v1/claims?body=%ff", "/v1/claims?cursor=%c3", "/v1/claims?%00=1",
        "/v1/claims?limit=|", "/v1/claims?body={06412}", "/v1/claims?body=\"06412\"", "/v1/pools/%ff", "/v1/claims/%ff",
        "/v1/claims/a%0ab", "/v1/reports?month=%ff", "/v1/templates/%ff", "/v1/uploads/%ff", "/v1//claims",
        "/v1/./claims", "/v1/claims;a=b", "//v1/claims", "/%ff", "/a%0d%0ab", "/_local/schedules/%ff",
        "/_local/oidc/authorize?code_challenge=x&redirect_uri=%00", "/_local/token?groups=%ff"})
    void oddCharactersAreNoFaultOfTheServer(String target) {
        var token = cloud.caller().get("groups=auditor", "/_local/token?groups=auditor").text();
        var answer = RawCall.send(cloud.addresses().http().getPort(), "GET " + target
            + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n");

        assertThat(answer.status()).as(answer.body()).isBetween(200, 499);
        assertThat(answer.body()).doesNotContain("Exception", "<html", "<h1", "\tat ");
    }

    private static String pool(Json claim) {
        return claim.text().replaceFirst("(?s).*\"(post/[^\"]+)\".*", "$1");
    }

    private static int status(String pool) {
        return cloud.caller().get("groups=auditor", "/v1/pools/" + pool).status();
    }
}
