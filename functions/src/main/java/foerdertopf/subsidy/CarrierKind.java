package foerdertopf.subsidy;

import java.util.Optional;
import java.util.stream.Stream;

/// What a carrier (Träger) is; only municipal ones run a coordination office.
public enum CarrierKind {
    MUNICIPAL("municipal"), CHURCH("church"), NON_PROFIT("non-profit"), MIGRANT_ORGANISATION("migrant-organisation");

    private final String key;

    CarrierKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<CarrierKind> byKey(String key) {
        return Stream.of(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
