package foerdertopf.journal;

import java.time.Instant;
import java.time.YearMonth;

import foerdertopf.ids.BodyId;

/// When a page came in, in which month it was booked, and whose it is (Eingang). Stands beside its statuses, so that the
/// list of what is open says it of each page.
public record Arrival(Instant at, YearMonth booked, BodyId body) {}
