package foerdertopf.local.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import foerdertopf.local.template.TemplateFault;

/// An AWS cron expression: `cron(minutes hours day-of-month month day-of-week year)`, where Sunday is day 1 of a week.
/// The wild cards `L`, `W` and `#` are not known here.
record Cron(CronField minutes, CronField hours, CronField days, CronField months, CronField weekdays, CronField years) {

    private static final Pattern FORM = Pattern.compile("cron\\((\\S+) (\\S+) (\\S+) (\\S+) (\\S+) (\\S+)\\)");
    private static final CronField.Range MONTHS = new CronField.Range(1, 12,
        List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"));
    private static final CronField.Range WEEKDAYS = new CronField.Range(1, 7,
        List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"));
    private static final int DAYS_TO_LOOK_AHEAD = 366 * 9;

    static Cron parse(String expression) {
        var form = FORM.matcher(expression);
        if (!form.matches()) {
            throw new TemplateFault(expression, "is no schedule known to the local cloud");
        }
        return new Cron(CronField.parse(form.group(1), new CronField.Range(0, 59)),
            CronField.parse(form.group(2), new CronField.Range(0, 23)),
            CronField.parse(form.group(3), new CronField.Range(1, 31)), CronField.parse(form.group(4), MONTHS),
            CronField.parse(form.group(5), WEEKDAYS), CronField.parse(form.group(6), new CronField.Range(1970, 2199)));
    }

    /// The first time after this one, or nothing if there is none in the years to come. A time of day that a change to
    /// summer time leaves out is left out.
    Optional<Instant> next(Instant after, ZoneId zone) {
        var start = after.atZone(zone).plusMinutes(1).truncatedTo(ChronoUnit.MINUTES);
        var time = start.toLocalTime();
        for (var day = 0; day < DAYS_TO_LOOK_AHEAD; day++) {
            var date = start.toLocalDate().plusDays(day);
            var found = on(date) ? at(date, time, zone) : Optional.<Instant>empty();
            if (found.isPresent()) {
                return found;
            }
            time = LocalTime.MIN;
        }
        return Optional.empty();
    }

    private boolean on(LocalDate date) {
        return days.has(date.getDayOfMonth()) && months.has(date.getMonthValue())
            && weekdays.has(date.getDayOfWeek().getValue() % 7 + 1) && years.has(date.getYear());
    }

    private Optional<Instant> at(LocalDate date, LocalTime from, ZoneId zone) {
        for (var minute = from.getHour() * 60 + from.getMinute(); minute < 24 * 60; minute++) {
            var time = LocalTime.of(minute / 60, minute % 60);
            if (hours.has(time.getHour()) && minutes.has(time.getMinute())) {
                var moment = ZonedDateTime.of(date, time, zone);
                if (moment.toLocalTime().equals(time)) {
                    return Optional.of(moment.toInstant());
                }
            }
        }
        return Optional.empty();
    }
}
