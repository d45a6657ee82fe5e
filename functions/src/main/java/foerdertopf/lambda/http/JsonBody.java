package foerdertopf.lambda.http;

import java.util.Map;
import java.util.Optional;

import foerdertopf.json.Json;
import foerdertopf.json.JsonReader;
import foerdertopf.json.JsonReading;
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
