package foerdertopf.lambda.http;

import java.util.Map;
import java.util.regex.Pattern;

import foerdertopf.json.Pointer;

/// The `Idempotency-Key` header: 1 to 128 visible characters, required on every POST that changes something.
public final class IdempotencyKey {

    private static final int LONGEST = 128;
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1," + LONGEST + "}");

    private IdempotencyKey() {}

    /// The key; empty where it is faulty, which `errors` then says.
    public static String of(Request request, InputErrors errors) {
        var key = request.header("idempotency-key").strip();
        if (key.isEmpty()) {
            errors.add(Pointer.BODY, RequestFault.IDEMPOTENCY_KEY_MISSING);
            return "";
        }
        if (!FORM.matcher(key).matches()) {
            var limit = Integer.toString(LONGEST);
            errors.add(Pointer.BODY, RequestFault.IDEMPOTENCY_KEY_MALFORMED, Map.of("limit", limit));
            return "";
        }
        return key;
    }
}
