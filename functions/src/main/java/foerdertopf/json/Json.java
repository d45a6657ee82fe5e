package foerdertopf.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A JSON value as an immutable tree. Fields keep their order; a number keeps its literal, so that nothing is rounded.
public sealed interface Json {

    Json NULL = new Null();

    /// An object.
    record Fields(SequencedMap<String, Json> byName) implements Json {
        public Fields {
            byName = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byName));
        }

        /// The field's text, if it is there and a text.
        public Optional<String> text(String name) {
            return byName.get(name) instanceof Text(var value) ? Optional.of(value) : Optional.empty();
        }
    }

    /// An array.
    record Items(List<Json> list) implements Json {
        public Items {
            list = List.copyOf(list);
        }
    }

    record Text(String value) implements Json {}

    record Numeral(String literal) implements Json {}

    record Bool(boolean value) implements Json {}

    record Null() implements Json {}

    static Json of(String value) {
        return new Text(value);
    }

    static Json of(long value) {
        return new Numeral(Long.toString(value));
    }

    static Json of(List<? extends Json> items) {
        return new Items(List.copyOf(items));
    }

    static Json texts(Map<String, String> values) {
        var fields = fields();
        values.forEach(fields::put);
        return fields.build();
    }

    static JsonBuilder fields() {
        return new JsonBuilder();
    }
}
