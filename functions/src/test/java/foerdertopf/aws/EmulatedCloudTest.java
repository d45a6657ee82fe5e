package foerdertopf.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;

class EmulatedCloudTest {

    @Test
    void answersForDynamoDb() {
        try (var dynamo = EmulatedCloud.dynamo()) {
            assertThat(dynamo.listTables().tableNames()).isNotNull();
        }
    }

    @Test
    void answersForS3() {
        try (var s3 = EmulatedCloud.s3()) {
            assertThat(s3.listBuckets().buckets()).isNotNull();
        }
    }

    /// The contract tests were skipped wherever there was no Docker, whatever else could answer them.
    @Test
    void isTheServerThatIsNamedWhereOneIs() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext("/", call -> {
            var answer = "{\"TableNames\":[\"of the one named\"]}".getBytes(UTF_8);
            call.getRequestBody().readAllBytes();
            call.sendResponseHeaders(200, answer.length);
            call.getResponseBody().write(answer);
            call.close();
        });
        server.start();
        var before = Optional.ofNullable(
            System.setProperty(EmulatedCloud.ENDPOINT, "http://127.0.0.1:" + server.getAddress().getPort()));
        try (var dynamo = EmulatedCloud.dynamo()) {
            assertThat(dynamo.listTables().tableNames()).containsExactly("of the one named");
        } finally {
            before.ifPresentOrElse(
                named -> System.setProperty(EmulatedCloud.ENDPOINT, named),
                () -> System.clearProperty(EmulatedCloud.ENDPOINT));
            server.stop(0);
        }
    }
}
