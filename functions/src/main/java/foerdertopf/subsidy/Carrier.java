package foerdertopf.subsidy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Who runs the measure (Träger). Two spellings that differ only in case, blanks or composed letters are one carrier
/// within its body.
public record Carrier(String name, CarrierKind kind) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /// The name as it counts for identity: NFC, trimmed, blanks collapsed, case folded.
    public String key() {
        var plain = BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ").strip();
        // Upper then lower case folds ß and ss, and the final sigma, as Unicode's full case folding does.
        return Normalizer.normalize(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
