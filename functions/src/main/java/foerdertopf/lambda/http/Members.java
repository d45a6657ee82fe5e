package foerdertopf.lambda.http;

import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

import foerdertopf.json.Json;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// Those values of a refusal that callers may build on, as members of its problem.
public final class Members {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]*");

    private Members() {}

    /// Weeks are whole numbers, euros and hours decimal texts.
    public static Json.Fields of(Refusal refusal) {
        return of(refusal.code(), refusal.values());
    }

    static Json.Fields of(Code code, SortedMap<String, String> values) {
        var members = Json.fields();
        shown(code).forEach((name, member) -> {
            var value = values.get(name);
            if (value != null) {
                members.put(member, isCount(name, value) ? new Json.Numeral(value) : Json.of(value));
            }
        });
        return members.build();
    }

    private static boolean isCount(String name, String value) {
        return (name.equals("requested") || name.equals("available")) && WHOLE_NUMBER.matcher(value).matches();
    }

    /// The member for each value.
    private static Map<String, String> shown(Code code) {
        return switch (code) {
            case POOL_EXHAUSTED ->
                Map.of("pool", "pool", "requested", "requested", "available", "available", "claimId", "claimId");
            case DUPLICATE_FUNDING -> Map.of("firstClaim", "firstClaim");
            case STALE -> Map.of("claimStatus", "claimStatus");
            case UNKNOWN_BODY, AGS_LEADING_ZERO -> Map.of("meant", "hint");
            case FORBIDDEN, NOT_FOUND, INVALID, BODY_NOT_VALID_ON_DATE, NO_RULE_FOR_DATE, CROSSES_YEAR, LINE_CLOSED,
                CARRIER_NOT_ELIGIBLE, OVER_FINANCED, FINANCING_NOT_SECURED, IDEMPOTENCY_KEY_REUSE,
                IDEMPOTENCY_KEY_MISSING -> Map.of();
        };
    }
}
