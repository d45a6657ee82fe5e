package foerdertopf.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import foerdertopf.pool.Slots;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void touchesEachOfItsMonths() {
        assertThat(period("2016-01-31", "2016-03-01").months()).isEqualTo(Slots.of(0, 1, 2));
        assertThat(period("2016-12-31", "2017-01-01").months()).isEqualTo(Slots.of(11, 12));
    }

    @Test
    void aPeriodBeforeTheProgrammeHasNoMonthsInsteadOfFailing() {
        assertThat(period("2015-01-01", "2015-12-31").months()).isEqualTo(Slots.NONE);
        assertThat(period("2015-12-01", "2016-01-01").months()).isEqualTo(Slots.of(0));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
