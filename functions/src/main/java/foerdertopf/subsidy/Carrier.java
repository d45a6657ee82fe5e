package foerdertopf.subsidy;

import java.util.Locale;

import foerdertopf.ids.Composed;
import foerdertopf.ids.Words;

/// Who runs the measure (Träger). Two spellings that differ only in case, blanks or composed letters are one carrier
/// within its body.
public record Carrier(String name, CarrierKind kind) {

    /// The name as it counts for identity: NFC, trimmed, blanks collapsed, case folded.
    public String key() {
        var plain = Words.collapsed(Composed.of(name));
        // Upper then lower case folds ß and ss, and the final sigma, as Unicode's full case folding does.
        return Composed.of(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }
}
