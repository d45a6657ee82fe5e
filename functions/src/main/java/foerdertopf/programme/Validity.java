package foerdertopf.programme;

import java.time.LocalDate;

/// The days on which something holds, first and last included. What has no end yet ends on [#OPEN].
public record Validity(LocalDate from, LocalDate to) {

    public static final LocalDate OPEN = LocalDate.MAX;

    /// What has no beginning either, such as a key that was always there.
    public static final Validity ALWAYS = new Validity(LocalDate.MIN, OPEN);

    public Validity {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public boolean isAlways() {
        return from.equals(ALWAYS.from) && to.equals(OPEN);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(Validity other) {
        return covers(other.from) || other.covers(from);
    }

    /// Whether it begins on the day after the other ends.
    public boolean followsOn(Validity before) {
        return !before.to.equals(OPEN) && before.to.plusDays(1).equals(from);
    }
}
