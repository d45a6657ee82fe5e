package foerdertopf.ids;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/// The office's own time: days and months begin at midnight in Berlin.
public final class OfficeTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private OfficeTime() {}

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(ZONE));
    }
}
