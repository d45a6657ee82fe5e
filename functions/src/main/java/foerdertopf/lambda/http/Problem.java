package foerdertopf.lambda.http;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import foerdertopf.json.Json;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// Why something was not done (RFC 9457), before it is put into a language. `values` are those its texts name,
/// `members` stand beside the usual ones.
public record Problem(
    int status,
    String code,
    SortedMap<String, String> values,
    List<InputError> errors,
    Json.Fields members,
    SortedMap<String, String> headers) {

    /// The books could not be read or written for the moment.
    public static final String BUSY = "busy";

    public Problem {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        errors = List.copyOf(errors);
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }

    public static Problem of(Code code) {
        return of(Refusal.of(code));
    }

    public static Problem of(Refusal refusal) {
        return of(refusal.code(), refusal.values(), List.of());
    }

    /// All that is wrong with the input. A fault with a code of its own that stands alone gives the problem its code.
    public static Problem invalid(List<InputError> errors) {
        var code = errors.stream().map(InputError::code).distinct().count() == 1
            ? ownCode(errors.getFirst())
            : Code.INVALID;
        return of(code, code == Code.INVALID ? new TreeMap<>() : errors.getFirst().values(), errors);
    }

    private static Problem of(Code code, SortedMap<String, String> values, List<InputError> errors) {
        return new Problem(status(code), code.text(), values, errors, Members.of(code, values), new TreeMap<>());
    }

    public static Problem busy(int retryAfterSeconds) {
        var headers = new TreeMap<>(Map.of("Retry-After", Integer.toString(retryAfterSeconds)));
        return new Problem(503, BUSY, new TreeMap<>(), List.of(), Json.fields().build(), headers);
    }

    public Problem withHeaders(Map<String, String> more) {
        var all = new TreeMap<>(headers);
        all.putAll(more);
        return new Problem(status, code, values, errors, members, all);
    }

    private static Code ownCode(InputError error) {
        return Stream.of(Code.AGS_LEADING_ZERO, Code.IDEMPOTENCY_KEY_MISSING)
            .filter(code -> code.text().equals(error.code()))
            .findFirst()
            .orElse(Code.INVALID);
    }

    private static int status(Code code) {
        return switch (code) {
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case POOL_EXHAUSTED, DUPLICATE_FUNDING, STALE -> 409;
            case INVALID, AGS_LEADING_ZERO, UNKNOWN_BODY, BODY_NOT_VALID_ON_DATE, NO_RULE_FOR_DATE, CROSSES_YEAR,
                LINE_CLOSED, CARRIER_NOT_ELIGIBLE, OVER_FINANCED, FINANCING_NOT_SECURED, IDEMPOTENCY_KEY_REUSE,
                IDEMPOTENCY_KEY_MISSING -> 422;
        };
    }
}
