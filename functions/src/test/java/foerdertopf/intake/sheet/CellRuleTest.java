package foerdertopf.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import foerdertopf.claim.fields.Checked;
import foerdertopf.claim.fields.Fault;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;
import foerdertopf.money.Fraction;
import foerdertopf.money.Money;
import foerdertopf.pool.Hours;
import foerdertopf.subsidy.IsoWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How cells are read: `value` where they are valid, else the fault in brackets.
class CellRuleTest {

    @ParameterizedTest(name = "{0} in a German file: {1}, in an English one: {2}")
    @CsvSource(delimiter = '|', value = {
        "1.234,56      | 1234.56              | [cell-decimal-comma]",
        "1234,56       | 1234.56              | [cell-decimal-comma]",
        "1234.56       | [cell-decimal-point] | 1234.56",
        "1,234.56      | [cell-decimal-point] | [cell-comma-groups]",
        "1.234         | 1234.00              | [cell-many-decimals]",
        "12.34         | [cell-decimal-point] | 12.34",
        "12.345        | 12345.00             | [cell-many-decimals]",
        "1234          | 1234.00              | 1234.00",
        "1234,5        | 1234.50              | [cell-decimal-comma]",
        "1234.5        | [cell-decimal-point] | 1234.50",
        "9.950,5       | 9950.50              | [cell-decimal-comma]",
        "9.95          | [cell-decimal-point] | 9.95",
        "1234,567      | [cell-many-decimals] | [cell-decimal-comma]",
        "1.23.456      | [cell-decimal-point] | [cell-not-money]",
        "1.2345        | [cell-decimal-point] | [cell-many-decimals]",
        ".234          | [cell-decimal-point] | [cell-not-money]",
        ",50           | [cell-not-money]     | [cell-decimal-comma]",
        "1.            | [cell-not-money]     | [cell-not-money]",
        "5,            | [cell-not-money]     | [cell-not-money]",
        "007           | [cell-leading-zero]  | [cell-leading-zero]",
        "0             | 0.00                 | 0.00",
        "-1,00         | [below-zero]         | [cell-decimal-comma]",
        "+1            | [cell-plus]          | [cell-plus]",
        "viel          | [cell-not-money]     | [cell-not-money]",
        "99.999.999,98 | 99999999.98          | [cell-decimal-comma]",
        "99.999.999,99 | 99999999.99          | [cell-decimal-comma]",
        "100.000.000   | [money-too-large]    | [cell-not-money]",
        "100000000     | [money-too-large]    | [money-too-large]",
    })
    void readsMoney(String cell, String german, String english) {
        assertThat(read(CellRule.MONEY, cell, Language.GERMAN)).isEqualTo(german);
        assertThat(read(CellRule.MONEY, cell, Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest(name = "{0} in a German file: {1}, in an English one: {2}")
    @CsvSource(delimiter = '|', value = {
        "1         | 1                  | 1",
        "0         | [not-positive]     | [not-positive]",
        "-1        | [not-positive]     | [not-positive]",
        "1.200     | 1200               | [cell-count-decimals]",
        "1,200     | [cell-count-decimals] | [cell-comma-groups]",
        "12,0      | [cell-count-decimals] | [cell-decimal-comma]",
        "999999    | 999999             | 999999",
        "1.000.000 | 1000000            | [cell-not-a-count]",
        "1000000   | 1000000            | 1000000",
        "1000001   | [count-too-large]  | [count-too-large]",
        "99999999999999999999 | [count-too-large] | [count-too-large]",
    })
    void readsCounts(String cell, String german, String english) {
        assertThat(read(CellRule.COUNT, cell, Language.GERMAN)).isEqualTo(german);
        assertThat(read(CellRule.COUNT, cell, Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest(name = "{0} in a German file: {1}, in an English one: {2}")
    @CsvSource(delimiter = '|', value = {
        "31.12.2016 | 2016-12-31             | [cell-german-date]",
        "1.2.2016   | 2016-02-01             | [cell-german-date]",
        "2016-12-31 | 2016-12-31             | 2016-12-31",
        "28.02.2017 | 2017-02-28             | [cell-german-date]",
        "29.02.2017 | [cell-no-such-day]     | [cell-german-date]",
        "29.02.2016 | 2016-02-29             | [cell-german-date]",
        "2016-02-30 | [cell-no-such-day]     | [cell-no-such-day]",
        "31.12.16   | [cell-two-digit-year]  | [cell-two-digit-year]",
        "12/31/2016 | [cell-date-slashes]    | [cell-date-slashes]",
        "31/12/2016 | [cell-date-slashes]    | [cell-date-slashes]",
        "42735      | [cell-date-as-number]  | [cell-date-as-number]",
        "20161231   | [cell-date-short]      | [cell-date-short]",
        "31. 12. 2016 | [cell-not-a-date]    | [cell-not-a-date]",
        "31.12.1899 | [date-out-of-range]    | [cell-german-date]",
        "01.01.1900 | 1900-01-01             | [cell-german-date]",
        "2100-12-31 | 2100-12-31             | 2100-12-31",
        "2101-01-01 | [date-out-of-range]    | [date-out-of-range]",
    })
    void readsDates(String cell, String german, String english) {
        assertThat(read(CellRule.DATE, cell, Language.GERMAN)).isEqualTo(german);
        assertThat(read(CellRule.DATE, cell, Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "2016-W14 | 2016-W14", "14/2016 | 2016-W14", "1/2016 | 2016-W01", "01/2016 | 2016-W01",
        "52/2016  | 2016-W52", "53/2016 | [no-such-week]", "53/2015 | 2015-W53", "0/2016 | [no-such-week]",
        "14/16    | [cell-week-short-year]", "2016-W5 | [cell-not-a-week]", "2016-14 | [cell-not-a-week]",
        "KW 14    | [cell-week-without-year]", "14 | [cell-week-without-year]", "114/2016 | [cell-not-a-week]",
    })
    void readsWeeksAlikeInBothLanguages(String cell, String expected) {
        for (var language : Language.values()) {
            assertThat(read(CellRule.WEEK, cell, language)).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "kommunal | municipal", "Kommunal | municipal", "kirchlich | church", "gemeinnützig | non-profit",
        "GEMEINNÜTZIG | non-profit", "gemeinnu\u0308tzig | non-profit", "Migrantenorganisation | migrant-organisation",
        "municipal | municipal", "church | church", "non-profit | non-profit",
        "migrant-organisation | migrant-organisation", "privat | [cell-not-a-kind]",
        "kommunal/kirchlich | [cell-not-a-kind]",
    })
    void readsKindsOfCarriersAlikeInBothLanguages(String cell, String expected) {
        for (var language : Language.values()) {
            assertThat(read(CellRule.KIND, cell, language).toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0} in a German file: {1} hours, {2} of a post")
    @CsvSource(delimiter = '|', value = {
        "0,5    | 0.50            | 1/2", "1 | 1.00 | 1/1", "1,0 | 1.00 | 1/1",
        "0,33333333 | [cell-many-decimals] | 33333333/100000000",
        "0,333333333 | [cell-many-decimals] | [cell-many-decimals]", "1,01 | 1.01 | [fte-too-large]",
        "168    | 168.00          | [fte-too-large]", "168,01 | [hours-too-large] | [fte-too-large]",
        "0      | [not-positive]  | [not-positive]", "0.5 | [cell-decimal-point] | [cell-decimal-point]",
        "½      | [cell-fraction] | [cell-fraction]", "50% | [cell-percent] | [cell-percent]",
    })
    void readsHoursAndSharesOfAPost(String cell, String hours, String fte) {
        assertThat(read(CellRule.HOURS, cell, Language.GERMAN)).isEqualTo(hours);
        assertThat(read(CellRule.FTE, cell, Language.GERMAN)).isEqualTo(fte);
    }

    @ParameterizedTest(name = "[{0}] {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "\" VHS  Süd \" | VHS  Süd", "\"VHS\nSüd\" | VHS Süd", "\"VHS \r\n\t Süd\" | VHS Süd", "\"\u00a0\" | [missing]",
        "\" \" | [missing]", "\"\" | [missing]", "\"a\u0007b\" | [control-character]",
    })
    void readsTexts(String cell, String expected) {
        assertThat(read(CellRule.NAME, cell, Language.GERMAN)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"#N/A", " #NV\u00a0", "#WERT!", "#DIV/0!", "########", "Err:502", "Fehler:502"})
    void takesTheErrorOfASpreadsheetForACellOfTheWrongForm(String cell) {
        for (var rule : List.of(CellRule.NAME, CellRule.GUIDE, CellRule.KIND, CellRule.DATE, CellRule.WEEK,
            CellRule.HOURS, CellRule.FTE, CellRule.COUNT, CellRule.MONEY, CellRule.MONEY_OR_NONE)) {
            assertThat(read(rule, cell, Language.GERMAN)).isEqualTo("[spreadsheet-error]");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "#N/A  | error value | Fehlerwert", "########  | hash signs | Rauten", "Err:502 | error value | Fehlerwert",
        "=A1 | is a formula | eine Formel statt", "=SUMME(A1:A9) | is a formula | eine Formel statt",
    })
    void saysTheSameFaultInTwoWays(String cell, String english, String german) {
        for (var language : Language.values()) {
            var byForm = switch (FieldRules.NAME.read(cell)) {
                case Checked.Valid<String> _ -> "taken";
                case Checked.Faulty<String>(var fault) -> Messages.LOADED.text(language, fault.refusal());
            };
            assertThat(byForm).contains(language == Language.GERMAN ? german : english);
            for (var rule : List.of(CellRule.NAME, CellRule.GUIDE, CellRule.KIND, CellRule.DATE, CellRule.MONEY)) {
                assertThat(message(rule, cell, language)).isEqualTo(byForm);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"#Anna", "#12", "Err 502", "##"})
    void quotesWhatMayBeANameInTheColumnOfANumber(String cell) {
        assertThat(read(CellRule.MONEY, cell, Language.GERMAN)).isEqualTo("[spreadsheet-error]");
        assertThat(message(CellRule.MONEY, cell, Language.GERMAN)).contains(cell.equals("##") ? "Rauten" : "Fehlerwert")
            .doesNotContain(cell);
        assertThat(CellRule.MONEY.read(cell, Language.GERMAN).toString()).doesNotContain(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5\" Rohr e.V.", "Rohr 5\"", "Rohr 3/4\" und 1\" und 2\""})
    void takesTheSignOfInchesForAQuotationMark(String cell) {
        assertThat(read(CellRule.NAME, cell, Language.GERMAN)).isEqualTo(cell);
    }

    @Test
    void takesAHalfQuotedNameWithAHashForAnError() {
        assertThat(read(CellRule.NAME, "#1 \"Haus", Language.GERMAN)).isEqualTo("[cell-lone-quote]");
    }

    private static String message(CellRule<?> rule, String cell, Language language) {
        return switch (rule.read(cell, language)) {
            case CellRule.Reading.Valid<?> _ -> "taken";
            case CellRule.Reading.Faulty<?>(var refusal) -> Messages.LOADED.text(language, refusal);
        };
    }

    @ParameterizedTest(name = "[{0}] {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "2,016E+14 | [scientific-notation]", "BÃ¼rgerhaus | [double-encoded]", "--- | [names-nothing]",
        "=A1 | [text-wrapper]", "\u202eKurs | [direction-character]", "Kurs\u202c | [direction-character]",
        "Bür\u00adgerhaus | Bürgerhaus", "می\u200cخواهم | می\u200cخواهم", "\u200bKurs 12\u200f | Kurs 12",
    })
    void booksNamesThatAreNone(String cell, String expected) {
        assertThat(read(CellRule.NAME, cell, Language.GERMAN)).isEqualTo(expected);
    }

    @Test
    void refusesAnAmountThatACalculatorPutBetweenMarks() {
        assertThat(read(CellRule.MONEY, "\u202d1.234,56\u202c", Language.GERMAN)).isEqualTo("1234.56");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "L-58021 | L-58021", "\u202eL-58021 | [not-a-guide]", "2E-14 | [scientific-notation]", "--- | [not-a-guide]",
        "l-58021 | [not-a-guide]", "AB | [not-a-guide]", "ABC | ABC",
        "ABCDEFGHIJKLMNOPQRST | ABCDEFGHIJKLMNOPQRST", "ABCDEFGHIJKLMNOPQRSTU | [not-a-guide]",
        "Müller | [not-a-guide]",
    })
    void readsPseudonyms(String cell, String expected) {
        assertThat(read(CellRule.GUIDE, cell, Language.GERMAN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u202f", "\u2007", "\ufeff", " \u00a0 "})
    void noBreakSpacesAroundACellAreNotPartOfIt(String space) {
        assertThat(read(CellRule.MONEY, space + "1.234,56" + space, Language.GERMAN)).isEqualTo("1234.56");
        assertThat(read(CellRule.DATE, "31.12.2016" + space, Language.GERMAN)).isEqualTo("2016-12-31");
        assertThat(read(CellRule.KIND, space + "kommunal", Language.GERMAN)).isEqualTo("MUNICIPAL");
        assertThat(read(CellRule.GUIDE, "L-12" + space, Language.GERMAN)).isEqualTo("L-12");
        assertThat(read(CellRule.MONEY_OR_NONE, space, Language.GERMAN)).isEqualTo("0.00");
    }

    private static <T> String read(CellRule<T> rule, String cell, Language language) {
        return switch (rule.read(cell, language)) {
            case CellRule.Reading.Valid<T>(var value) -> text(value);
            case CellRule.Reading.Faulty<T>(var refusal) -> "[" + refusal.values().get(Fault.KIND) + "]";
        };
    }

    private static String text(Object value) {
        return switch (value) {
            case Money money -> money.toString();
            case Hours hours -> hours.toString();
            case IsoWeek week -> week.toString();
            case Fraction(var numerator, var denominator) -> numerator + "/" + denominator;
            default -> value.toString();
        };
    }
}
