package foerdertopf.lambda.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import foerdertopf.claim.fields.Fault;
import foerdertopf.json.Pointer;
import foerdertopf.refusal.Refusal;

/// Collects everything that is wrong with one request.
public final class InputErrors {

    private final List<InputError> found = new ArrayList<>();

    public void add(Pointer at, RequestFault fault) {
        found.add(new InputError(at, fault.code()));
    }

    public void add(Pointer at, RequestFault fault, Map<String, String> values) {
        found.add(new InputError(at, fault.code(), values));
    }

    public void add(Pointer at, Fault fault) {
        found.add(new InputError(at, fault.kind().text(), fault.values()));
    }

    /// A reason that has a code of its own.
    public void add(Pointer at, Refusal refusal) {
        found.add(new InputError(at, refusal.code().text(), refusal.values()));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int count() {
        return found.size();
    }

    public List<InputError> all() {
        return List.copyOf(found);
    }
}
