package foerdertopf.subsidy;

import static foerdertopf.subsidy.Office.staffed;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.programme.FundingLine;
import foerdertopf.subsidy.Details.CoordinationOffice;
import foerdertopf.subsidy.Details.Staffing;
import org.junit.jupiter.api.Test;

class StaffedMonthsTest {

    private static final int MEASURES = 300;
    /// 28, 29, 30 and 31 days divide this, so each day's part of its month is a whole number of these.
    private static final int PARTS_A_MONTH = 28 * 29 * 30 * 31;
    private static final long SHARE_UNITS = 100_000_000;

    @Test
    void areNoneWithoutStaff() {
        assertThat(StaffedMonths.of(List.of())).isEqualTo(Fraction.ZERO);
    }

    @Test
    void areTwelveInAYear() {
        assertThat(StaffedMonths.of(List.of(staffed("2016-01-01", "2016-12-31", "1")))).isEqualTo(Fraction.of(12));
    }

    @Test
    void areExactWhereNoDecimalIs() {
        assertThat(StaffedMonths.of(List.of(staffed("2016-02-29", "2016-03-01", "1/3")))).isEqualTo(
            Fraction.of(1, 87).plus(Fraction.of(1, 93)));
    }

    @Test
    void areTheSameHoweverAStretchIsCut() {
        var whole = StaffedMonths.of(List.of(staffed("2016-01-10", "2016-06-20", "0.7")));
        var cut = StaffedMonths.of(
            List.of(
                staffed("2016-03-01", "2016-06-20", "0.7"),
                staffed("2016-01-10", "2016-02-11", "0.7"),
                staffed("2016-02-12", "2016-02-29", "0.7")));

        assertThat(cut).isEqualTo(whole);
    }

    @Test
    void agreeWithCountingDayByDayInWholeNumbers() {
        RandomMeasures.of(FundingLine.COORDINATION_OFFICE, MEASURES).forEach(measure -> {
            var staffing = ((CoordinationOffice) measure.details()).staffing();
            var expected = new Fraction(
                countedDayByDay(measure.period(), staffing),
                BigInteger.valueOf(SHARE_UNITS).multiply(BigInteger.valueOf(PARTS_A_MONTH)));

            assertThat(StaffedMonths.of(staffing)).as("%s", measure).isEqualTo(expected);
        });
    }

    @Test
    void arePaidToTheCentBelowTheExactAmount() {
        RandomMeasures.of(FundingLine.COORDINATION_OFFICE, MEASURES).forEach(measure -> {
            var staffing = ((CoordinationOffice) measure.details()).staffing();
            var exact = new BigDecimal(countedDayByDay(measure.period(), staffing))
                .multiply(BigDecimal.valueOf(5_000_000))
                .divide(BigDecimal.valueOf(12 * SHARE_UNITS).multiply(BigDecimal.valueOf(PARTS_A_MONTH)), 0,
                    RoundingMode.DOWN);

            if (Office.assess(measure) instanceof Assessment.Granted(var subsidy)) {
                assertThat(subsidy.trace().getFirst().amount()).isEqualTo(new Money(exact.longValueExact()));
            }
        });
    }

    private static BigInteger countedDayByDay(Period period, List<Staffing> staffing) {
        var total = BigInteger.ZERO;
        for (var day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            var partOfMonth = PARTS_A_MONTH / day.lengthOfMonth();
            total = total.add(BigInteger.valueOf(Math.min(SHARE_UNITS, shareUnitsOn(day, staffing)))
                .multiply(BigInteger.valueOf(partOfMonth)));
        }
        return total;
    }

    private static long shareUnitsOn(LocalDate day, List<Staffing> staffing) {
        return staffing.stream()
            .filter(stretch -> !day.isBefore(stretch.from()) && !day.isAfter(stretch.to()))
            .mapToLong(
                stretch -> stretch.fte()
                    .numerator()
                    .multiply(BigInteger.valueOf(SHARE_UNITS))
                    .divide(stretch.fte().denominator())
                    .longValueExact())
            .sum();
    }
}
