package foerdertopf.local.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import foerdertopf.json.JsonReader;
import foerdertopf.json.JsonReading;
import foerdertopf.json.JsonWriter;

/// A JSON object: what stands in it by name, and its text.
public record Json(Map<String, Object> fields) {

    public Json {
        fields = new LinkedHashMap<>(fields);
    }

    /// The object that a text is, or nothing if it is no JSON object.
    public static Optional<Json> parse(String text) {
        return JsonReader.read(text) instanceof JsonReading.Read(foerdertopf.json.Json.Fields read, _)
            ? Optional.of(of(Values.of(read)))
            : Optional.empty();
    }

    private static Json of(Map<?, ?> map) {
        var fields = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> fields.put(key.toString(), value));
        return new Json(fields);
    }

    /// The JSON text of maps, lists, strings, numbers and truth values.
    public static String text(Object value) {
        return JsonWriter.write(Values.json(value));
    }

    public String text() {
        return text(fields);
    }

    public Optional<String> string(String name) {
        return fields.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    public Optional<Number> number(String name) {
        return fields.get(name) instanceof Number number ? Optional.of(number) : Optional.empty();
    }

    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }

    public Optional<Json> object(String name) {
        return fields.get(name) instanceof Map<?, ?> map ? Optional.of(of(map)) : Optional.empty();
    }

    public List<Object> list(String name) {
        return fields.get(name) instanceof List<?> list ? List.copyOf(list) : List.of();
    }
}
