package foerdertopf.refusal;

import java.util.Locale;

/// The stable codes of the outside contract, written in kebab case outside. Texts for people stand in the message files
/// under `refusal.<code>`.
public enum Code {
    FORBIDDEN, NOT_FOUND, POOL_EXHAUSTED, DUPLICATE_FUNDING, STALE, INVALID, AGS_LEADING_ZERO, UNKNOWN_BODY, BODY_NOT_VALID_ON_DATE, NO_RULE_FOR_DATE, CROSSES_YEAR, LINE_CLOSED, CARRIER_NOT_ELIGIBLE, OVER_FINANCED, FINANCING_NOT_SECURED, IDEMPOTENCY_KEY_REUSE, IDEMPOTENCY_KEY_MISSING;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// Such as `pool-exhausted`.
    public String text() {
        return text;
    }
}
