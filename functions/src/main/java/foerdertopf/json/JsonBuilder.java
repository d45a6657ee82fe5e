package foerdertopf.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Collects the fields of an object in the order they are to be written.
public final class JsonBuilder {

    private final SequencedMap<String, Json> fields = new LinkedHashMap<>();

    JsonBuilder() {}

    /// A name stands once: a second one throws.
    public JsonBuilder put(String name, Json value) {
        if (fields.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("a second field " + name);
        }
        return this;
    }

    public JsonBuilder put(String name, String value) {
        return put(name, Json.of(value));
    }

    public JsonBuilder put(String name, long value) {
        return put(name, Json.of(value));
    }

    public JsonBuilder put(String name, List<? extends Json> items) {
        return put(name, Json.of(items));
    }

    public JsonBuilder flag(String name, boolean value) {
        return put(name, new Json.Bool(value));
    }

    /// All fields of another object, behind those already here.
    public JsonBuilder putAll(Json.Fields others) {
        others.byName().forEach(this::put);
        return this;
    }

    public Json.Fields build() {
        return new Json.Fields(fields);
    }
}
