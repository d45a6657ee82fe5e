package foerdertopf.journal;

import java.time.Instant;
import java.time.YearMonth;

/// What every entry bears: its place in its chain, the hash of the entry before it, when and by whom (`sub` of the
/// token, or `system`), and the month it is booked in.
public record Stamp(long sequence, Hash previous, Instant at, YearMonth booked, String by) {

    /// Who acts where no person does: schedules and imports without an uploader.
    public static final String SYSTEM = "system";
}
