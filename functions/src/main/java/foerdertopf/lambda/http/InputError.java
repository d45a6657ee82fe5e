package foerdertopf.lambda.http;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.json.Pointer;

/// One thing wrong with the input: where (in the body, or the query as if it were an object), what, and the values that
/// its text names (message key `fault.<code>`).
public record InputError(Pointer pointer, String code, SortedMap<String, String> values) {

    public InputError {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public InputError(Pointer pointer, String code) {
        this(pointer, code, Map.of());
    }

    public InputError(Pointer pointer, String code, Map<String, String> values) {
        this(pointer, code, new TreeMap<>(values));
    }
}
