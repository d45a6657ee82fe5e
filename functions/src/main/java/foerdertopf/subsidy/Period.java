package foerdertopf.subsidy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;

import foerdertopf.pool.Slots;

/// The days of a measure, first and last included.
public record Period(LocalDate from, LocalDate to) {

    private static final YearMonth FIRST_MONTH = YearMonth.of(2016, 1);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on or after its first day");
        }
    }

    public int year() {
        return from.getYear();
    }

    public boolean crossesYear() {
        return from.getYear() != to.getYear();
    }

    public boolean covers(Period other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /// Every calendar month the period touches, counted from January 2016 as 0; none of those before, when there was
    /// nothing to be funded.
    public Slots months() {
        return Slots.of(IntStream.rangeClosed(Math.max(0, monthNumber(from)), monthNumber(to)));
    }

    private static int monthNumber(LocalDate day) {
        return (day.getYear() - FIRST_MONTH.getYear()) * 12 + day.getMonthValue() - FIRST_MONTH.getMonthValue();
    }
}
