package foerdertopf.lambda.http;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// Who calls, as far as the token says so clearly. `unclear` has, for the log, why a claim of the token counted for nothing:
/// a reason, never what stood there.
public record Caller(Identity identity, Map<InvocationLog.Field, String> unclear) {

    public Caller {
        var copy = new EnumMap<InvocationLog.Field, String>(InvocationLog.Field.class);
        copy.putAll(unclear);
        unclear = Collections.unmodifiableMap(copy);
    }

    void note(InvocationLog log) {
        unclear.forEach(log::put);
    }
}
