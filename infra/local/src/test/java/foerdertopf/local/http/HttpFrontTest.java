package foerdertopf.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpFrontTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpFront front;

    @BeforeEach
    void open() throws Exception {
        front = HttpFront.open(0);
        front.serve(call -> switch (call.rawPath()) {
            case "/fault" -> throw new IllegalStateException("a bug");
            default -> HttpAnswer.plain(200, call.method() + " " + call.rawPath() + " " + call.body().length)
                .with("X-One", "1");
        });
    }

    @AfterEach
    void close() {
        client.close();
        front.close();
    }

    @Test
    void leavesThePathAsItCame() throws Exception {
        var answer = send("GET", "/a%2Fb%20c?x", HttpRequest.BodyPublishers.noBody());

        assertThat(answer.body()).isEqualTo("GET /a%2Fb%20c 0");
        assertThat(answer.headers().firstValue("x-one")).contains("1");
    }

    @Test
    void aHeadTellsTheLengthThatAGetWouldHave() throws Exception {
        var answer = send("HEAD", "/page", HttpRequest.BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValueAsLong("content-length")).hasValue("HEAD /page 0".length());
    }

    @ParameterizedTest
    @CsvSource({"-1, 200", "0, 200", "1, 413"})
    void takesBodiesUpToTenMegabytes(int more, int status) throws Exception {
        var body = HttpRequest.BodyPublishers.ofByteArray(new byte[HttpFront.MAX_BODY_BYTES + more]);

        assertThat(send("POST", "/", body).statusCode()).isEqualTo(status);
    }

    @Test
    void tellsNothingOfItsOwnFaults() throws Exception {
        var answer = send("GET", "/fault", HttpRequest.BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }

    private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body) throws Exception {
        var uri = URI.create("http://localhost:" + front.port() + path);
        return client.send(HttpRequest.newBuilder(uri).method(method, body).build(),
            HttpResponse.BodyHandlers.ofString());
    }
}
