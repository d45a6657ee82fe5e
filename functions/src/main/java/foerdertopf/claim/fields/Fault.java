package foerdertopf.claim.fields;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// One thing that is wrong with a field, and the values its text names, in the forms of the outside contract.
public record Fault(FaultKind kind, SortedMap<String, String> values) {

    /// Under this name a refusal of an invalid field carries the kind of its fault.
    public static final String KIND = "fault";

    public Fault {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Fault of(FaultKind kind) {
        return of(kind, Map.of());
    }

    public static Fault of(FaultKind kind, Map<String, String> values) {
        return new Fault(kind, new TreeMap<>(values));
    }

    /// The same as a refusal, so that it can be journaled and rendered later.
    public Refusal refusal() {
        var all = new TreeMap<>(values);
        all.put(KIND, kind.text());
        return Refusal.of(Code.INVALID, all);
    }
}
