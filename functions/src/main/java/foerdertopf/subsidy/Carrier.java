package foerdertopf.subsidy;

import java.util.Locale;
import java.util.regex.Pattern;

import foerdertopf.ids.Composed;

/// Who runs the measure (Träger). Two spellings that differ only in case, blanks or composed letters are one carrier
/// within its body.
public record Carrier(String name, CarrierKind kind) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /// The name as it counts for identity: NFC, trimmed, blanks collapsed, case folded.
    public String key() {
        var plain = BLANKS.matcher(Composed.of(name)).replaceAll(" ").strip();
        // Upper then lower case folds ß and ss, and the final sigma, as Unicode's full case folding does.
        return Composed.of(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }
}
