package foerdertopf.local.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import foerdertopf.local.json.Json;

/// The system as its users reach it: HTTP, and nothing but HTTP.
final class Api implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<Person, String> tokens = new HashMap<>();

    Api(URI base) {
        this.base = base;
    }

    URI base() {
        return base;
    }

    /// A status and a body, as a JSON object where it is one.
    record Reply(String request, int status, Json json, String text) {

        String field(String name) {
            return json.string(name).orElse("");
        }

        /// This reply, if it has one of the statuses; otherwise the job ends here.
        Reply expect(int... statuses) throws SampleFailure {
            for (var expected : statuses) {
                if (status == expected) {
                    return this;
                }
            }
            throw new SampleFailure(request + " answered " + status + ": " + text);
        }
    }

    Reply get(Person who, String path) throws SampleFailure {
        return send(authorized(who, path));
    }

    /// Sends a JSON text. The same key a second time gets the first answer again.
    Reply post(Person who, String path, String key, String json) throws SampleFailure {
        return send(authorized(who, path).header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
    }

    Reply postLocal(String path, String json) throws SampleFailure {
        return send(HttpRequest.newBuilder(base.resolve(path)).POST(BodyPublishers.ofString(json)));
    }

    Reply getLocal(String path) throws SampleFailure {
        return send(HttpRequest.newBuilder(base.resolve(path)));
    }

    /// Sends a file where a signed link says, with the headers it was signed for.
    Reply put(String link, Map<String, Object> headers, byte[] file) throws SampleFailure {
        var request = HttpRequest.newBuilder(URI.create(link)).PUT(BodyPublishers.ofByteArray(file));
        headers.forEach((name, value) -> request.header(name, value.toString()));
        return send(request);
    }

    /// Keeps what a link leads to as a file.
    void save(String link, Path file) throws SampleFailure {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var request = HttpRequest.newBuilder(URI.create(link)).timeout(PATIENCE).build();
            var status = client.send(request, BodyHandlers.ofFile(file)).statusCode();
            if (status != 200) {
                throw new SampleFailure("the link to " + file.getFileName() + " answered " + status);
            }
        } catch (IOException e) {
            throw new SampleFailure(file + " cannot be written: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleFailure("the download of " + file.getFileName() + " was interrupted");
        }
    }

    private HttpRequest.Builder authorized(Person who, String path) throws SampleFailure {
        var known = tokens.get(who);
        var token = known == null ? getLocal(who.tokenPath()).expect(200).text() : known;
        tokens.put(who, token);
        return HttpRequest.newBuilder(base.resolve(path))
            .header("Authorization", "Bearer " + token)
            .header("Accept-Language", "de");
    }

    private Reply send(HttpRequest.Builder builder) throws SampleFailure {
        var request = builder.timeout(PATIENCE).build();
        var name = request.method() + " " + request.uri().getPath();
        try {
            var answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(name, answer.statusCode(), Json.parse(answer.body()).orElseGet(() -> new Json(Map.of())),
                answer.body());
        } catch (IOException e) {
            throw new SampleFailure(name + " got no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleFailure(name + " was interrupted");
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
