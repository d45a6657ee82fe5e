package foerdertopf.subsidy;

import foerdertopf.ids.NameKey;

/// Who runs the measure (Träger). Two spellings that look the same are one carrier within its body.
public record Carrier(String name, CarrierKind kind) {

    /// The name as it counts for identity.
    public String key() {
        return NameKey.of(name);
    }
}
