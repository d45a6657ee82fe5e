package foerdertopf.lambda.http;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.json.Json;

/// What a route answers.
public sealed interface Answer {

    /// A JSON object. `headers` are those beside the common ones.
    record Done(int status, Json.Fields body, SortedMap<String, String> headers) implements Answer {
        public Done {
            headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
        }
    }

    /// A file to be saved under a name.
    record File(String contentType, String name, String text) implements Answer {}

    /// Why it was not done.
    record Refused(Problem problem) implements Answer {}

    static Answer ok(Json.Fields body) {
        return new Done(200, body, new TreeMap<>());
    }

    static Answer created(String location, Json.Fields body) {
        return new Done(201, body, new TreeMap<>(Map.of("Location", location)));
    }

    /// It takes longer; `location` tells how far it is.
    static Answer accepted(String location, Json.Fields body) {
        return new Done(202, body, new TreeMap<>(Map.of("Location", location)));
    }

    static Answer refused(Problem problem) {
        return new Refused(problem);
    }

    /// The same answer as one to a repeat of a request.
    default Answer replayed() {
        var replayed = Map.of("Idempotency-Replayed", "true");
        return switch (this) {
            case Done(var status, var body, var headers) -> {
                var all = new TreeMap<>(headers);
                all.putAll(replayed);
                yield new Done(status, body, all);
            }
            case Refused(var problem) -> new Refused(problem.withHeaders(replayed));
            case File file -> file;
        };
    }
}
