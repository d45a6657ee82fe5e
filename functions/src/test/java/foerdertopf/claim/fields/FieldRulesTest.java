package foerdertopf.claim.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import foerdertopf.money.Money;
import foerdertopf.programme.FundingLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldRulesTest {

    private static final String OK = "ok";

    @ParameterizedTest(name = "money {0}: {1}")
    @CsvSource({
        "0.00, ok", "0.01, ok", "10500.00, ok", "99999999.98, ok", "99999999.99, ok",
        "100000000.00, money-too-large", "99999999999999999999999999.00, money-too-large",
        "-0.01, below-zero", "-0.00, below-zero",
        "10500, not-money", "10500.0, not-money", "10500.000, not-money", "'10.500,00', not-money",
        "'10500,00', not-money", "010500.00, not-money", ".50, not-money", "1e3, not-money", "' 1.00', not-money",
        "+1.00, not-money", "'', not-money", "NaN, not-money", "١.00, not-money"
    })
    void readsMoneyInOneFormOnly(String text, String expected) {
        assertThat(said(FieldRules.MONEY, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "money above zero {0}: {1}")
    @CsvSource({"-0.01, not-positive", "0.00, not-positive", "0.01, ok", "1.0, not-money"})
    void refusesCostsOfNothing(String text, String expected) {
        assertThat(said(FieldRules.POSITIVE_MONEY, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "count {0}: {1}")
    @CsvSource({
        "-1, not-positive", "0, not-positive", "1, ok", "999999, ok", "1000000, ok", "1000001, count-too-large",
        "99999999999999999999, count-too-large", "1.0, not-a-count", "1e3, not-a-count", "01, not-a-count"
    })
    void countsFromOneToAMillion(String text, String expected) {
        assertThat(said(FieldRules.COUNT, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "hours {0}: {1}")
    @CsvSource({
        "0, not-positive", "0.00, not-positive", "0.01, ok", "31, ok", "31.5, ok", "31.50, ok", "167.99, ok",
        "168, ok", "168.01, hours-too-large", "31.505, not-hours", "'31,5', not-hours", "-1, not-positive"
    })
    void aWeekHasAtMost168Hours(String text, String expected) {
        assertThat(said(FieldRules.HOURS, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "post {0}: {1}")
    @CsvSource({
        "0, not-positive", "0.00000000, not-positive", "0.00000001, ok", "0.33333333, ok", "0.333333333, not-an-fte",
        "0.5, ok", "0.99999999, ok", "1, ok", "1.0, ok", "1.00000001, fte-too-large", "2, fte-too-large",
        "-0.5, not-positive", "½, not-an-fte"
    })
    void aPostIsMoreThanNothingAndAtMostFull(String text, String expected) {
        assertThat(said(FieldRules.FTE, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "date {0}: {1}")
    @CsvSource({
        "2016-02-28, ok", "2016-02-29, ok", "2016-02-30, not-a-date", "2015-02-29, not-a-date",
        "1899-12-31, date-out-of-range", "1900-01-01, ok", "2100-12-31, ok", "2101-01-01, date-out-of-range",
        "31.12.2016, not-a-date", "2016-2-1, not-a-date", "20160201, not-a-date", "2016-02-01T00:00, not-a-date",
        "+2016-02-01, not-a-date"
    })
    void readsIsoDatesOnly(String text, String expected) {
        assertThat(said(FieldRules.DATE, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "week {0}: {1}")
    @CsvSource({
        "2016-W00, no-such-week", "2016-W01, ok", "2016-W52, ok", "2016-W53, no-such-week", "2015-W53, ok",
        "2015-W54, no-such-week", "2016-W1, not-a-week", "14/2016, not-a-week", "2016-14, not-a-week",
        "1899-W01, date-out-of-range"
    })
    void knowsWhichYearsHave53Weeks(String text, String expected) {
        assertThat(said(FieldRules.WEEK, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "guide {0}: {1}")
    @CsvSource({
        "L-, not-a-guide", "L-1, not-a-guide", "L-12, ok", "L-58021, ok", "---, not-a-guide", "A--1, not-a-guide",
        "A--12, ok", "--12--, not-a-guide", "123, ok", "12, not-a-guide", "00123, ok", "1E5, ok",
        "2E+14, scientific-notation",
        "'2,016E+14', scientific-notation", "#N/A, spreadsheet-error", "########, spreadsheet-error",
        "'=\"00123\"', text-wrapper", "ABCDEFGHIJ-123456789, ok", "ABCDEFGHIJ-1234567890, not-a-guide",
        "l-58021, not-a-guide", "L 58021, not-a-guide", "Ä-58021, not-a-guide"
    })
    void guidesArePseudonyms(String text, String expected) {
        assertThat(said(FieldRules.GUIDE, text)).isEqualTo(expected);
    }

    @Test
    void textsHaveUpTo200Characters() {
        assertThat(said(FieldRules.TEXT, "😀".repeat(199))).isEqualTo(OK);
        assertThat(said(FieldRules.TEXT, "😀".repeat(200))).isEqualTo(OK);
        assertThat(said(FieldRules.TEXT, "ä".repeat(201))).isEqualTo("too-long");
        assertThat(said(FieldRules.CONCEPT, "ä".repeat(2_000))).isEqualTo(OK);
        assertThat(said(FieldRules.CONCEPT, "ä".repeat(2_001))).isEqualTo("too-long");
    }

    @ParameterizedTest
    @CsvSource({"'', blank", "'\n Kurs \n', ok", "' ', blank", "'\u00a0\u200b', blank", "'a\u0000b', control-character",
        "'a\nb', control-character", "'a\u2028b', control-character", "'Träger (e. V.) 😀', ok"})
    void textsSaySomethingOnOneLine(String text, String expected) {
        assertThat(said(FieldRules.TEXT, text)).isEqualTo(expected);
    }

    @Test
    void aConceptMayHaveParagraphs() {
        assertThat(said(FieldRules.CONCEPT, "one\n\n\ttwo\r\n")).isEqualTo(OK);
        assertThat(said(FieldRules.CONCEPT, "one\u0007two")).isEqualTo("control-character");
    }

    @Test
    void textsAreTrimmedAndComposed() {
        assertThat(FieldRules.TEXT.read(" \u00a0Bu\u0308cherei ")).isEqualTo(Checked.valid("Bücherei"));
    }

    @Test
    void wordsOutsideTheListAreToldWhichThereAre() {
        assertThat(FieldRules.FUNDING_LINE.read("deutsch4u")).isEqualTo(Checked.valid(FundingLine.DEUTSCH4U));
        var faulty = (Checked.Faulty<?>) FieldRules.CARRIER_KIND.read("Municipal");
        assertThat(faulty.fault().values())
            .containsEntry("allowed", "municipal, church, non-profit, migrant-organisation");
    }

    @Test
    void aPeriodMayBeOneDay() {
        var day = LocalDate.of(2016, 2, 29);
        assertThat(Days.period(day, day)).isInstanceOf(Checked.Valid.class);
        assertThat(Days.period(day, day.plusDays(1))).isInstanceOf(Checked.Valid.class);
        assertThat(Days.period(day, day.minusDays(1))).isEqualTo(Checked.faulty(FaultKind.ENDS_BEFORE_START));
    }

    @Test
    void readsTheExactAmount() {
        assertThat(FieldRules.MONEY.read("99999999.99")).isEqualTo(Checked.valid(new Money(9_999_999_999L)));
    }

    private static String said(FieldRule<?> rule, String text) {
        return switch (rule.read(text)) {
            case Checked.Valid<?> _ -> OK;
            case Checked.Faulty<?>(var fault) -> fault.kind().text();
        };
    }
}
