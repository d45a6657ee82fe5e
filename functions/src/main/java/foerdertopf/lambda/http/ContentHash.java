package foerdertopf.lambda.http;

import java.nio.charset.StandardCharsets;

import foerdertopf.journal.Hash;
import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;
import foerdertopf.json.WholeNumber;

/// What was asked, so that a repeat differs from another request under the same Idempotency-Key: the path that the
/// route has with its parameters, and what the body says. The stage or base path a gateway is reached by is no part of it.
public final class ContentHash {

    private ContentHash() {}

    /// The hash of a request to a path such as `/v1/claims`, which the route itself builds.
    public static Hash of(String path, Json.Fields body) {
        var content = path + "\n" + JsonWriter.canonical(understood(body));
        return Hash.of(content.getBytes(StandardCharsets.UTF_8));
    }

    /// A null counts as left out, and a whole number is the same however it is written.
    private static Json understood(Json json) {
        return switch (json) {
            case Json.Fields(var byName) -> {
                var fields = Json.fields();
                byName.forEach((name, value) -> {
                    if (!(value instanceof Json.Null)) {
                        fields.put(name, understood(value));
                    }
                });
                yield fields.build();
            }
            case Json.Items(var list) -> Json.of(list.stream().map(ContentHash::understood).toList());
            case Json.Numeral(var literal) -> new Json.Numeral(WholeNumber.plain(literal).orElse(literal));
            case Json.Text _,Json.Bool _,Json.Null() -> json;
        };
    }
}
