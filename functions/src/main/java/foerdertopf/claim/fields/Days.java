package foerdertopf.claim.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import foerdertopf.subsidy.IsoWeek;
import foerdertopf.subsidy.Period;

/// Days, weeks and what lies in which.
public final class Days {

    /// The years of which a claim can name a day.
    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2100;

    private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH_FORM = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final Pattern WEEK_FORM = Pattern.compile("([0-9]{4})-W([0-9]{2})");

    private Days() {}

    /// A period that ends on or after its first day.
    public static Checked<Period> period(LocalDate from, LocalDate to) {
        return to.isBefore(from)
            ? Checked.faulty(FaultKind.ENDS_BEFORE_START)
            : Checked.valid(new Period(from, to));
    }

    /// A stretch of a post lies within the period of its measure.
    public static Optional<Fault> outside(Period period, Period stretch) {
        return period.covers(stretch) ? Optional.empty() : Optional.of(Fault.of(FaultKind.OUTSIDE_PERIOD));
    }

    static Checked<LocalDate> date(String text) {
        if (!DATE_FORM.matcher(text).matches()) {
            return Checked.faulty(FaultKind.NOT_A_DATE);
        }
        try {
            var date = LocalDate.parse(text);
            return isPlausible(date.getYear()) ? Checked.valid(date) : outOfRange();
        } catch (DateTimeException _) {
            return Checked.faulty(FaultKind.NOT_A_DATE);
        }
    }

    static Checked<IsoWeek> week(String text) {
        var form = WEEK_FORM.matcher(text);
        if (!form.matches()) {
            return Checked.faulty(FaultKind.NOT_A_WEEK);
        }
        var year = Integer.parseInt(form.group(1));
        var number = Integer.parseInt(form.group(2));
        if (!isPlausible(year)) {
            return outOfRange();
        }
        return number < 1 || number > IsoWeek.weeksOf(year)
            ? new Checked.Faulty<>(Fault.of(FaultKind.NO_SUCH_WEEK, Map.of("week", text)))
            : Checked.valid(new IsoWeek(year, number));
    }

    static Checked<YearMonth> month(String text) {
        if (!MONTH_FORM.matcher(text).matches()) {
            return Checked.faulty(FaultKind.NOT_A_MONTH);
        }
        var month = YearMonth.parse(text);
        return isPlausible(month.getYear()) ? Checked.valid(month) : outOfRange();
    }

    private static <T> Checked<T> outOfRange() {
        var years = Map.of("first", Integer.toString(FIRST_YEAR), "last", Integer.toString(LAST_YEAR));
        return new Checked.Faulty<>(Fault.of(FaultKind.DATE_OUT_OF_RANGE, years));
    }

    /// Whether a claim can name a day of the year.
    private static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
