package foerdertopf.lambda.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import foerdertopf.journal.Hash;
import foerdertopf.json.Json;
import foerdertopf.json.JsonReader;
import foerdertopf.json.JsonReading;
import foerdertopf.json.JsonWriter;
import foerdertopf.json.Pointer;

/// Reads a request's body as a JSON object.
public final class JsonBody {

    private JsonBody() {}

    /// Empty where the body is no JSON object at all, which `errors` then says.
    public static Optional<Json.Fields> of(Request request, InputErrors errors) {
        return switch (request.content()) {
            case Request.Content.Text(var text) -> read(text, errors);
            case Request.Content.Missing() -> faulty(RequestFault.BODY_MISSING, errors);
            case Request.Content.TooLarge() -> {
                var limit = Integer.toString(Request.LARGEST_BODY);
                errors.add(Pointer.BODY, RequestFault.BODY_TOO_LARGE, Map.of("limit", limit));
                yield Optional.empty();
            }
            case Request.Content.NotText() -> faulty(RequestFault.NOT_UTF_8, errors);
        };
    }

    /// What was asked, whatever the order of its fields: where, and what.
    public static Hash contentHash(Request request, Json.Fields body) {
        var content = request.path() + "\n" + JsonWriter.canonical(body);
        return Hash.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Json.Fields> read(String text, InputErrors errors) {
        return switch (JsonReader.read(text)) {
            case JsonReading.Read(Json.Fields fields, var repeated) -> {
                repeated.forEach(at -> errors.add(at, RequestFault.REPEATED_FIELD));
                yield Optional.of(fields);
            }
            case JsonReading.Read _ -> faulty(RequestFault.NOT_AN_OBJECT, errors);
            case JsonReading.Malformed(var line, var column) -> {
                errors.add(
                    Pointer.BODY,
                    RequestFault.NOT_JSON,
                    Map.of("line", Integer.toString(line), "column", Integer.toString(column)));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Json.Fields> faulty(RequestFault fault, InputErrors errors) {
        errors.add(Pointer.BODY, fault);
        return Optional.empty();
    }
}
