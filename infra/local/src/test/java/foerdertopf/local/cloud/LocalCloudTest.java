package foerdertopf.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import foerdertopf.local.testing.TestCloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCloudTest {

    private final HttpClient client = HttpClient.newHttpClient();
    @TempDir
    Path folder;
    private TestCloud cloud;

    @BeforeEach
    void start() throws IOException {
        cloud = new TestCloud(folder);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        cloud.close();
    }

    @Test
    void answersOnOnePortAndKeepsItsStateOverARestart() throws Exception {
        var token = get("/_local/token?groups=applicant&body=06412").body();
        assertThat(echo(token).statusCode()).isEqualTo(201);
        assertThat(echo("").statusCode()).isEqualTo(401);
        assertThat(get("/").body()).isEqualTo("the form");
        assertThat(get("/v1/nothing").body()).isEqualTo("{\"message\":\"Not Found\"}");
        assertThat(post("/_local/clock", "{\"now\":\"2016-04-01T05:00:00+02:00\"}").body())
            .startsWith("{\"now\":\"2016-04-01T05:00");
        assertThat(post("/_local/clock", "{\"now\":\"1 April\"}").statusCode()).isEqualTo(400);
        assertThat(post("/_local/schedules/Nightly", "").body())
            .isEqualTo("{\"status\":\"done\",\"result\":{\"saw\":\"no object\"}}");
        assertThat(post("/_local/schedules/Daily", "").statusCode()).isEqualTo(404);
        var before = cloud.addresses();

        cloud.close();
        cloud = new TestCloud(folder);

        assertThat(cloud.addresses()).isEqualTo(before);
        assertThat(echo(token).statusCode()).isEqualTo(201);
        assertThat(get("/_local/clock").body()).startsWith("{\"now\":\"2016-04-01T05:00");
        assertThat(post("/_local/clock", "{}").body()).doesNotContain("2016");
    }

    @Test
    void sharesItsStateFolderWithNobody() throws IOException {
        assertThat(StateFolder.open(folder.resolve("state"))).isEmpty();

        cloud.close();
        try (var free = StateFolder.open(folder.resolve("state")).orElseThrow()) {
            free.clear();
            assertThat(folder.resolve("state")).isDirectoryNotContaining(file -> !file.endsWith("lock"));
        }
    }

    @Test
    void tellsNothingToPagesOfAnotherOrigin() throws Exception {
        var request = HttpRequest.newBuilder(cloud.addresses().http().resolve("/_local/token"))
            .header("Origin", "http://evil.example")
            .build();

        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> echo(String token) throws Exception {
        return send(HttpRequest.newBuilder(uri("/v1/echoes/1")).header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return cloud.addresses().http().resolve(path);
    }
}
