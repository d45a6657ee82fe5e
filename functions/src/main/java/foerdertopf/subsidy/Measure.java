package foerdertopf.subsidy;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.NameKey;
import foerdertopf.programme.FundingLine;

/// What money is asked for: one measure of one carrier in one body. `ags` is the official key the claim was made under.
/// The edge checks what people send; a measure that does not fit together is a fault and throws.
public record Measure(
    FundingLine line,
    BodyId body,
    String ags,
    Carrier carrier,
    String reference,
    Period period,
    Details details) {

    public Measure {
        if (details.line() != line) {
            throw new IllegalArgumentException("details of " + details.line() + " for a measure of " + line);
        }
        if (!details.fit(period)) {
            throw new IllegalArgumentException("details reach beyond the period");
        }
    }

    /// The reference as it counts for identity: two spellings that look the same name one measure.
    public String referenceKey() {
        return NameKey.of(reference);
    }
}
