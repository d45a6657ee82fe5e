package foerdertopf.local.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import foerdertopf.local.json.Json;

/// Calls the product over HTTP, in the name of whoever a test wants.
public final class Caller implements AutoCloseable {

    private final URI base;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public Caller(URI base) {
        this.base = base;
    }

    /// An answer: its status, and its body as an object where it is one.
    public record Answer(int status, Json json, String text) {

        public String field(String name) {
            return json.string(name).orElse("");
        }
    }

    /// Whoever bears a token got with this query, such as `groups=applicant&body=06412`.
    public Answer get(String who, String path) {
        return send(authorized(who, path));
    }

    public Answer post(String who, String path, String key, String body) {
        return send(authorized(who, path).header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
    }

    /// Without a token: for what only the local cloud has.
    public Answer postLocal(String path, String body) {
        return send(HttpRequest.newBuilder(base.resolve(path)).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder authorized(String who, String path) {
        var token = tokens.computeIfAbsent(who,
            query -> send(HttpRequest.newBuilder(base.resolve("/_local/token?" + query))).text());
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.timeout(Duration.ofMinutes(2)).build(),
                BodyHandlers.ofString());
            return new Answer(answer.statusCode(), Json.parse(answer.body()).orElseGet(() -> new Json(Map.of())),
                answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
