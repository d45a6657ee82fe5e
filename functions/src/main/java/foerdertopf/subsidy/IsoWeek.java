package foerdertopf.subsidy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

import foerdertopf.ids.Padded;

/// A week of ISO 8601, which belongs to its ISO year: 2015-W53 reaches into 2016 and counts for 2015.
public record IsoWeek(int year, int number) implements Comparable<IsoWeek> {

    public IsoWeek {
        if (number < 1 || number > weeksOf(year)) {
            throw new IllegalArgumentException("no such ISO week: " + year + "-W" + number);
        }
    }

    /// 52 or 53.
    public static int weeksOf(int isoYear) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(isoYear, 7, 1)).getMaximum();
    }

    public LocalDate monday() {
        return LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
            .with(DayOfWeek.MONDAY);
    }

    public boolean sharesADayWith(Period period) {
        var monday = monday();
        return !monday.isAfter(period.to()) && !monday.plusDays(6).isBefore(period.from());
    }

    @Override
    public int compareTo(IsoWeek other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return Padded.of(year, 4) + "-W" + Padded.of(number, 2);
    }
}
