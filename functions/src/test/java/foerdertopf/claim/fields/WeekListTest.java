package foerdertopf.claim.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import foerdertopf.pool.Hours;
import foerdertopf.subsidy.IsoWeek;
import foerdertopf.subsidy.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WeekListTest {

    private static final Hours TEN = new Hours(10_00);

    /// From a Wednesday to a Tuesday.
    private final Period period = new Period(LocalDate.of(2016, 1, 6), LocalDate.of(2016, 1, 19));
    private WeekList list = new WeekList(Optional.of(period));

    @BeforeEach
    void startAnew() {
        list = new WeekList(Optional.of(period));
    }

    @Test
    void takesWeeksThatShareADayWithThePeriod() {
        assertThat(list.add(new IsoWeek(2016, 1), TEN)).isEmpty();
        assertThat(list.add(new IsoWeek(2016, 3), TEN)).isEmpty();
        assertThat(kind(list.add(new IsoWeek(2016, 4), TEN))).contains(FaultKind.WEEK_OUTSIDE_PERIOD);
        assertThat(list.weeks()).containsOnlyKeys(new IsoWeek(2016, 1), new IsoWeek(2016, 3));
    }

    @Test
    void takesAWeekOnce() {
        assertThat(list.add(new IsoWeek(2016, 2), TEN)).isEmpty();
        assertThat(kind(list.add(new IsoWeek(2016, 2), new Hours(1)))).contains(FaultKind.REPEATED_WEEK);
        assertThat(list.weeks()).containsEntry(new IsoWeek(2016, 2), TEN);
    }

    @Test
    void takesWeeksOfOneIsoYear() {
        list = new WeekList(Optional.empty());
        assertThat(list.add(new IsoWeek(2015, 53), TEN)).isEmpty();
        assertThat(kind(list.add(new IsoWeek(2016, 1), TEN))).contains(FaultKind.WEEK_OF_OTHER_YEAR);
    }

    private static Optional<FaultKind> kind(Optional<Fault> fault) {
        return fault.map(Fault::kind);
    }
}
