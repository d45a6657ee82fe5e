package foerdertopf.refusal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// One reason for saying no: a code and the values its text names (`pool`, `requested`, `from` …), as plain text in the
/// forms of the outside contract. A value, never an exception.
public record Refusal(Code code, SortedMap<String, String> values) {

    public Refusal {
        values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Refusal of(Code code) {
        return new Refusal(code, new TreeMap<>());
    }

    public static Refusal of(Code code, Map<String, String> values) {
        return new Refusal(code, new TreeMap<>(values));
    }
}
