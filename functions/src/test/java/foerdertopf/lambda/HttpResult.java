package foerdertopf.lambda;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import foerdertopf.json.Json;
import foerdertopf.json.JsonReader;
import foerdertopf.json.JsonReading;

/// What a handler answered, with easy ways into its JSON.
public record HttpResult(int status, Map<String, String> headers, String body, List<String> log) {

    /// Of what a handler gave the gateway.
    static HttpResult of(String answer, List<String> log) {
        var fields = object(answer);
        var headers = new TreeMap<String, String>();
        var given = (Json.Fields) fields.byName().getOrDefault("headers", Json.NULL);
        given.byName().keySet().forEach(name -> headers.put(name, given.text(name).orElseThrow()));
        var status = (Json.Numeral) fields.byName().getOrDefault("statusCode", Json.NULL);
        return new HttpResult(
            Integer.parseInt(status.literal()), headers, fields.text("body").orElseThrow(), log);
    }

    public Json.Fields json() {
        return object(body);
    }

    private static Json.Fields object(String body) {
        return switch (JsonReader.read(body)) {
            case JsonReading.Read(Json.Fields fields, var repeated) when repeated.isEmpty() -> fields;
            case JsonReading reading -> throw new AssertionError("no JSON object: " + reading + " in " + body);
        };
    }

    /// The text or number at a path such as `trace/0/rule`; empty where there is none.
    public String at(String path) {
        Json json = json();
        for (var step : path.split("/", -1)) {
            json = step(json, step);
        }
        return switch (json) {
            case Json.Text(var text) -> text;
            case Json.Numeral(var literal) -> literal;
            case Json.Bool(var value) -> String.valueOf(value);
            case Json.Null() -> "";
            case Json other -> throw new AssertionError("no text at " + path + ": " + other);
        };
    }

    public String code() {
        return at("code");
    }

    /// Each error as `pointer code`.
    public List<String> errors() {
        return json().byName().getOrDefault("errors", Json.of(List.of())) instanceof Json.Items(var items)
            ? items.stream().map(item -> (Json.Fields) item).map(HttpResult::error).toList()
            : List.of();
    }

    private static String error(Json.Fields error) {
        return error.text("pointer").orElseThrow() + " " + error.text("code").orElseThrow();
    }

    private static Json step(Json json, String step) {
        return switch (json) {
            case Json.Fields(var byName) -> byName.getOrDefault(step, Json.NULL);
            case Json.Items(var items) -> Integer.parseInt(step) < items.size()
                ? items.get(Integer.parseInt(step))
                : Json.NULL;
            case Json _ -> Json.NULL;
        };
    }
}
