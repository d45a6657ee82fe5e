package foerdertopf.lambda.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import foerdertopf.journal.Hash;
import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;

/// Names a request, so that it is known again: who asked, on which route, about what, under which Idempotency-Key.
public final class RequestHash {

    private RequestHash() {}

    public static Hash of(String sub, String route, String target, String key) {
        List<Json> parts = Stream.of(sub, route, target, key).map(Json::of).toList();
        return Hash.of(JsonWriter.write(Json.of(parts)).getBytes(StandardCharsets.UTF_8));
    }
}
