package foerdertopf.journal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a claim stands. A claim holds what is funded once until its status is final without money, or refused.
public enum Status {
    RESERVED, WAITING, REFUSED, RETURNED, APPROVED, PAID, PROVEN, SETTLED, REJECTED, WITHDRAWN, LAPSED, RECLAIMED;

    private final String key = name().toLowerCase(Locale.ROOT);

    public String key() {
        return key;
    }

    public static Optional<Status> byKey(String key) {
        return Stream.of(values()).filter(status -> status.key.equals(key)).findFirst();
    }

    /// Whether a measure with such a claim may not be funded again.
    public boolean holdsIdentity() {
        return switch (this) {
            case REFUSED, REJECTED, WITHDRAWN, LAPSED -> false;
            case RESERVED, WAITING, RETURNED, APPROVED, PAID, PROVEN, SETTLED, RECLAIMED -> true;
        };
    }

    /// Whether the office has yet to decide.
    public boolean isOpen() {
        return this == RESERVED || this == WAITING || this == RETURNED;
    }
}
