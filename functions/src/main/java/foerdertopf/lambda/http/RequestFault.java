package foerdertopf.lambda.http;

import java.util.Locale;

/// What can be wrong with a request beyond what stands in its fields. Texts for people stand in the message files under
/// `fault.<code>`.
public enum RequestFault {
    BODY_MISSING, BODY_TOO_LARGE, NOT_UTF_8, NOT_JSON, UNKNOWN_FIELD, REPEATED_FIELD, NOT_A_TEXT, NOT_A_NUMBER, NOT_AN_OBJECT, NOT_A_LIST, NOT_A_TRUTH_VALUE, EMPTY_LIST, LIST_TOO_LONG, IDEMPOTENCY_KEY_MISSING, IDEMPOTENCY_KEY_MALFORMED, UNKNOWN_PARAMETER, NOT_A_LIMIT, NOT_A_YEAR, BAD_CURSOR, MONTH_IN_FUTURE, MONTH_BEFORE_FIRST;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// Such as `unknown-field`.
    public String code() {
        return code;
    }
}
