package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.subsidy.Details;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What spreadsheets write instead of a value is read as the value it surely is, or refused by its cause.
class SpreadsheetCellsTest {

    private static final String KEY = "uploads/06412/guide-training/x.csv";
    private static final String GERMAN = "Kennzeichen;Träger;Trägerart;Von;Bis;Teilnehmende;Kosten;Gebühren\n";
    private static final String ENGLISH = "reference;carrier;carrierKind;from;to;participants;costs;fees\n";
    private static final List<String> COLUMNS = List.of(
        "reference", "carrier", "kind", "from", "to", "count", "costs", "fees");

    private final ImportRig rig = new ImportRig();

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "reference | =\"00123\"            | 00123",
        "reference | \"=\"\"00123\"\"\"    | 00123",
        "reference | =\"\"00123\"\"        | 00123",
        "reference | =\" Kurs 12 \"        | Kurs 12",
        "reference | \"=\"\"A;\"\"\"\"B\"\"\"\"\"\"\" | A;\"B\"",
        "reference | '00123                | 00123",
        "reference | 'Kurs 12              | Kurs 12",
        "reference | 'Kurs 12'             | Kurs 12",
        "reference | '=SK-2                | [Formel]",
        "reference | '+49 69               | +49 69",
        "reference | '-1                   | -1",
        "reference | '=\"00123\"           | 00123",
        "carrier   | ='VHS'                | [Formel]",
        "carrier   | =\"VHS Kassel\"       | VHS Kassel",
        "carrier   | 's-Heerenberg         | 's-Heerenberg",
        "carrier   | 't Huis               | 't Huis",
        "kind      | =\"kommunal\"         | MUNICIPAL",
        "from      | ='01.02.2016          | [Formel]",
        "from      | '01.02.2016           | 2016-02-01",
        "from      | =\"01.02.2016\"       | 2016-02-01",
        "count     | =\"12\"               | 12",
        "costs     | '1.150,40             | 1150.40",
        "costs     | =\"1.150,40\"         | 1150.40",
        "fees      | =\"\"                 | 0.00",
        "reference | =A1+B2                | [Formel]",
        "reference | =T(\"x\")             | [Formel]",
        "reference | =\"a\"&\"b\"          | [Formel]",
        "costs     | =SUMME(A1:A9)         | [Formel]",
        "kind      | =A1                   | [Formel]",
        "reference | =\"\"                 | [fehlt]",
        "carrier   | '                     | [fehlt]",
    })
    void noTextWrapperIsBooked(String column, String cell, String expected) {
        assertComesTo(expected, GERMAN, column, cell);
    }

    @ParameterizedTest(name = "{0}: {1} says {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "costs | #N/A | Fehlerwert", "costs | #NV | Fehlerwert", "costs | ######## | Rauten",
        "costs | Fehler:502 | Fehlerwert", "costs | Err:502 | Fehlerwert", "costs | #WERT! | Fehlerwert",
        "costs | #DIV/0! | Fehlerwert", "costs | 2,016E+14 | wissenschaftlich", "costs | 1e3 | wissenschaftlich",
        "count | #BEZUG! | Fehlerwert", "count | 1,0E+04 | wissenschaftlich", "count | ### | Rauten",
        "from  | ######## | Rauten", "from | #NAME? | Fehlerwert", "from | 4,24E+04 | wissenschaftlich",
        "kind  | #N/A | Fehlerwert", "kind | #NV | Fehlerwert", "kind | Fehler:504 | Fehlerwert",
        "fees  | #N/A | Fehlerwert", "fees | #REF! | Fehlerwert", "fees | 1E+03 | wissenschaftlich",
    })
    void noErrorOfASpreadsheetIsRefusedWithoutItsCause(String column, String cell, String cause) {
        assertThat(message(GERMAN, column, cell)).contains(cause);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}, in German")
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, value = {
        "costs | 9.950,50 €      | 9950.50", "costs | € 9.950,50   | 9950.50", "costs | 9950,5€ | 9950.50",
        "costs | 9.950,50 EUR    | 9950.50", "costs | EUR 9950     | 9950.00", "costs | 9.950,50 Euro | 9950.50",
        "costs | 9.950,50\u00a0€ | 9950.50", "costs | 9.950,50\u202f€ | 9950.50", "costs | €\u00a09.950 | 9950.00",
        "fees  | ` - € `         | 0.00", "fees  | -   €        | 0.00", "fees | `-\u00a0€` | 0.00",
        "costs | 9.95 €          | [Komma]", "costs | -5,00 €      | [größer als null]",
        "fees  | -5,00 €         | [unter null]", "fees | - 5,00 €  | [unter null]", "fees | −5,00 € | [unter null]",
        "costs | € 9.950,50 €    | [kein Betrag]", "costs | 9.950,50 $   | [Währung]", "costs | CHF 9 | [Währung]",
        "fees  | -               | [Strich]", "fees | –            | [Strich]", "costs | ` - € ` | [größer als null]",
        "costs | `9 950,50`      | [Tausender]", "costs | 9\u00a0950,50 | [Tausender]",
        "costs | 9\u202f950,50   | [Tausender]", "costs | 9\u2009950,50 | [Tausender]",
        "costs | 9'950,50        | [Tausender]", "costs | 9’950,50   | [Tausender]",
        "costs | 50 %            | [Prozent]", "costs | (9.950,50) | [unter null]", "costs | 5,00- | [unter null]",
        "costs | +5              | [Plus]", "costs | 9.950,--     | [Cent]", "costs | 9950,- | [Cent]",
        "costs | 9950.50         | [Komma]", "costs | 9,950.50     | [Komma]", "costs | 1.2.3 | [Komma]",
        "costs | 01.02.2016      | [Datum]", "costs | 31. Mai      | [Datum]", "costs | Feb 16 | [Datum]",
        "count | 12,00           | [Nachkommastellen]", "count | 12 Personen | [Text]", "count | 12 € | [Text]",
        "count | 007             | [Nullen]", "count | 1\u00a0200   | [Tausender]",
    })
    void noAmountIsRefusedWithoutItsCause(String column, String cell, String expected) {
        assertComesTo(expected, GERMAN, column, cell);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}, in English")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "costs | 9950.50 €  | 9950.50", "costs | €9950.50   | 9950.50", "costs | EUR 9950.5 | 9950.50",
        "fees  | `- €`      | 0.00", "costs | 9950.50\u00a0EUR | 9950.50",
        "costs | €9,950.50  | [thousands]", "costs | 1,234.56 | [thousands]", "costs | 9950,50 | [comma]",
        "costs | 1.234,56   | [comma]", "from | 01.02.2016 | [German]", "costs | 1.234 | [decimals]",
        "from  | 02/01/2016 | [slashes]", "costs | 50%       | [percent]", "costs | #N/A | [error]",
    })
    void noEnglishCellIsRefusedWithoutItsCause(String column, String cell, String expected) {
        assertComesTo(expected, ENGLISH, column, cell);
    }

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource(delimiter = '|', value = {
        "01.02.16 | zwei Ziffern", "1.2.16 | zwei Ziffern", "2016-02-01T00:00:00 | Uhrzeit",
        "01.02.2016 00:00 | Uhrzeit", "2016-02-01 12:30:00 | Uhrzeit", "01.02.2016 0:00:00 | Uhrzeit",
        "Feb 16 | in Ziffern", "14. Feb | in Ziffern", "1. Februar 2016 | in Ziffern",
        "Mo 01.02.2016 | Form", "42401 | Tabellenkalkulationen", "42401,0 | Tabellenkalkulationen",
        "2016/02/01 | Schrägstrich", "02/13/2016 | Schrägstrich", "1/2/16 | Schrägstrich",
        "20160201 | Trennzeichen", "2016-2-1 | ISO", "31-12-2016 | ISO",
        "31.02.2016 | Kalender", "2016 | Tag", "01.02. | Jahr",
    })
    void noDateIsRefusedWithoutItsCause(String cell, String cause) {
        assertThat(message(GERMAN, "from", cell)).contains(cause);
    }

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource(delimiter = '|', value = {
        "01.02.2016 | Datum", "14.01.2016 | Datum", "2016-04-01 | Datum", "Jan 16 | Datum", "Apr. 2016 | Datum",
        "14. Jan | Datum", "42401 | Datum", "01.04.16 | Datum", "2016-04-01T00:00:00 | Datum",
        "4/1/2016 | Datum", "W14 | Jahr", "KW 14 | Jahr", "14. | Jahr",
        "14/16 | zwei Ziffern", "KW 14/2016 | Form", "2016-14 | Form", "2016-W5 | Form",
        "#N/A | Fehlerwert", "##### | Rauten", "1,4E+03 | wissenschaftlich",
    })
    void noWeekIsRefusedWithoutItsCauseAndTheSafeForm(String cell, String cause) {
        var message = guideMessage("Woche", "L-12;" + cell + ";10");
        assertThat(message).contains(cause);
        if (!cell.startsWith("#") && !cell.contains("E+")) {
            assertThat(message).contains("2016-W14");
        }
    }

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource(delimiter = '|', value = {
        "31:30 | 31,5", "31.5 | Komma", "31,5 h | Text", "½ | Bruch", "31. Mai | Datum", "#N/A | Fehlerwert",
    })
    void noHoursAreRefusedWithoutTheirCause(String cell, String cause) {
        assertThat(guideMessage("Stunden", "L-12;5/2016;" + cell)).contains(cause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "2,016E+14", "=A1", "########"})
    void noGuideIsRefusedWithoutItsCause(String cell) {
        assertThat(guideMessage("Lotse", cell + ";5/2016;10"))
            .containsAnyOf("Meldung des Tabellenprogramms", "gerundete Zahl", "Formel", "Rauten");
    }

    @Test
    void noHeaderIsUnknownForItsTextWrapper() {
        var header = List.of(GERMAN.strip().split(";", -1))
            .stream()
            .map(name -> "\"=\"\"" + name + "\"\"\"")
            .collect(Collectors.joining(";", "", "\n"));
        assertComesTo("1150.40", header, "costs", "1.150,40");
    }

    private String guideMessage(String column, String cells) {
        var file = SampleFiles.GUIDE_HEADER + "G;Caritas;kirchlich;01.01.2016;31.12.2016;" + cells + "\n";
        var id = rig.bring("uploads/06412/guide-deployment/x.csv", file.getBytes(UTF_8)).upload();
        var line = rig.result(id, "rejected.csv").lines().skip(1).findFirst().orElseThrow();
        assertThat(line).startsWith("1;" + column + ";invalid;");
        return line;
    }

    /// Expects the value of the cell as it is booked, or the words in brackets in the message.
    private void assertComesTo(String expected, String header, String column, String cell) {
        var id = rig.bring(KEY, (header + row(header, column, cell)).getBytes(UTF_8)).upload();
        var rejected = rig.result(id, "rejected.csv").lines().skip(1).toList();
        if (expected.startsWith("[")) {
            assertThat(rejected).singleElement().asString().contains(expected.substring(1, expected.length() - 1));
        } else {
            assertThat(rejected).isEmpty();
            var claim = rig.ledger.chunk(id, 1).pages().getFirst().claims().getFirst();
            assertThat(booked(claim, column)).isEqualTo(expected);
        }
    }

    private static String booked(ClaimEntry claim, String column) {
        var measure = claim.measure();
        var details = (Details.GuideTraining) measure.details();
        return switch (column) {
            case "reference" -> measure.reference();
            case "carrier" -> measure.carrier().name();
            case "kind" -> measure.carrier().kind().toString();
            case "from" -> measure.period().from().toString();
            case "count" -> Integer.toString(details.participants());
            case "costs" -> details.costs().toString();
            default -> details.fees().toString();
        };
    }

    private String message(String header, String column, String cell) {
        var id = rig.bring(KEY, (header + row(header, column, cell)).getBytes(UTF_8)).upload();
        var lines = rig.result(id, "rejected.csv").lines().skip(1).toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst())
            .startsWith("1;" + header.strip().split(";", -1)[COLUMNS.indexOf(column)] + ";invalid;");
        return lines.getFirst();
    }

    private static String row(String header, String column, String cell) {
        var cells = header.equals(ENGLISH)
            ? new String[]{"K-1", "VHS", "municipal", "2016-02-01", "2016-06-30", "12", "1150.40", "0"}
            : new String[]{"K-1", "VHS", "kommunal", "01.02.2016", "30.06.2016", "12", "1.150,40", "0"};
        cells[COLUMNS.indexOf(column)] = cell;
        return String.join(";", cells) + "\n";
    }
}
