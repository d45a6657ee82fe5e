package foerdertopf.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import foerdertopf.pool.Slots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoWeekTest {

    @ParameterizedTest(name = "{0}-W{1} begins on {2}")
    @CsvSource({
        "2015, 53, 2015-12-28",
        "2016, 1,  2016-01-04",
        "2016, 52, 2016-12-26",
        "2020, 53, 2020-12-28",
        "2021, 1,  2021-01-04",
        "2019, 1,  2018-12-31",
        "2026, 53, 2026-12-28",
    })
    void beginsOnAMondayOfItsIsoYear(int year, int number, LocalDate monday) {
        assertThat(new IsoWeek(year, number).monday()).isEqualTo(monday);
    }

    @ParameterizedTest(name = "{0} has {1} weeks")
    @CsvSource({"2015, 53", "2016, 52", "2017, 52", "2018, 52", "2019, 52", "2020, 53", "2026, 53"})
    void thereAre52Or53AYear(int year, int weeks) {
        assertThat(IsoWeek.weeksOf(year)).isEqualTo(weeks);
        assertThat(new IsoWeek(year, weeks).number()).isEqualTo(weeks);
        assertThatIllegalArgumentException().isThrownBy(() -> new IsoWeek(year, weeks + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new IsoWeek(year, 0));
    }

    @Test
    void isWrittenAsInTheContract() {
        assertThat(new IsoWeek(2016, 4)).hasToString("2016-W04").isLessThan(new IsoWeek(2016, 14));
        assertThat(new IsoWeek(2015, 53)).isLessThan(new IsoWeek(2016, 1));
    }

    @ParameterizedTest(name = "{0} to {1} touches {2}")
    @CsvSource({
        "2016-01-01, 2016-01-01, 0",
        "2016-01-31, 2016-02-01, 0 1",
        "2016-12-31, 2017-01-01, 11 12",
    })
    void aPeriodTouchesEachMonthItHasADayIn(LocalDate from, LocalDate to, String months) {
        var expected = Slots.of(
            java.util.Arrays.stream(months.split(" ", -1)).mapToInt(Integer::parseInt));

        assertThat(new Period(from, to).months()).isEqualTo(expected);
    }

    @Test
    void aPeriodNeverEndsBeforeItBegins() {
        var day = LocalDate.of(2016, 1, 2);

        assertThat(new Period(day, day).crossesYear()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(day, day.minusDays(1)));
    }
}
