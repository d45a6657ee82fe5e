package foerdertopf.lambda.http;

import java.util.List;
import java.util.Map;

import foerdertopf.json.Json;

/// Answers of lists.
public final class Listing {

    private Listing() {}

    /// A page of a list: `next` is where it goes on, empty at its end, and null is answered then.
    public static Answer page(List<? extends Json> items, String next) {
        return Answer.ok(
            Json.fields().put("items", items).put("next", next.isEmpty() ? Json.NULL : Json.of(next)).build());
    }

    public static Answer badCursor() {
        var error = new InputError(QueryForm.at("cursor"), RequestFault.BAD_CURSOR.code(), Map.of());
        return Answer.refused(Problem.invalid(List.of(error)));
    }
}
