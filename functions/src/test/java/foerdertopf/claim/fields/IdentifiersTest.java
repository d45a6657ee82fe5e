package foerdertopf.claim.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import foerdertopf.ids.Composed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"#N/A", "#n/a", " #N/A ", "\u00A0#NV", "#NV", "#REF!", "#BEZUG!", "#VALUE!", "#WERT!",
        "#DIV/0!",
        "#NAME?", "#NUM!", "#ZAHL!", "#NULL!", "#SPILL!", "#ÜBERLAUF!", "#U\u0308BERLAUF!", "#CALC!", "#KALK!",
        "#GETTING_DATA", "#DATEN_ABRUFEN", "#FIELD!", "#FELD!", "#BLOCKED!", "#BLOCKIERT!", "#UNKNOWN!", "#UNBEKANNT!",
        "#CONNECT!", "#VERBINDEN!", "#BUSY!", "#ERROR!", "Err:502", "err:508", "Fehler:502", "###", "########",
        "####################", "##################################################################", "＃Ｎ／Ａ",
        "'#N/A", "„#NV“", "Ｅｒｒ:502",
        "error:502", "Err :502", "Er\u200Dr:502", "E\u200Drr:502", "'Fehler:502'"})
    void booksTheErrorOfASpreadsheet(String text) {
        var shown = Composed.of(text).strip().replace("\u00A0", "");
        for (var rule : List.of(FieldRules.NAME, FieldRules.TEXT, FieldRules.CONCEPT)) {
            assertThat(fault(rule, text).kind()).isEqualTo(FaultKind.SPREADSHEET_ERROR);
            assertThat(fault(rule, text).values()).containsEntry("found", shown);
        }
        assertThat(fault(FieldRules.GUIDE, text).kind()).isEqualTo(FaultKind.SPREADSHEET_ERROR);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2,016E+14", "2.016E+14", "2,016e+14", " 2,016E+14", "2E+14", "1E+05", "1,2E-05",
        "-2,016E+14",
        "201,6E+12", "2.016E14", "2,016E14", "1.0E10", "2,016E\u221205", "２，０１６Ｅ＋１４", "1e+21", "20164711E+3",
        "2,016·10^14", "2,016 × 10^14",
        "2,016 E+14", "2,016\u00A0E+14", "2,016 E14", "2,016 E +14", "2 e+14", "2 E-14", "'2,016E+14'", "„2E+14“"})
    void takesScientificNotationForAName(String text) {
        assertThat(fault(FieldRules.NAME, text).kind()).isEqualTo(FaultKind.SCIENTIFIC_NOTATION);
        assertThat(fault(FieldRules.GUIDE, text).kind()).isEqualTo(FaultKind.SCIENTIFIC_NOTATION);
        assertThat(FieldRules.TEXT.read(text)).isInstanceOf(Checked.Valid.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"=\"00123\"", "=00123", "=T(\"00123\")", "='00123'", "=A1",
        "=HYPERLINK(\"http://example.org\";\"00123\") and some more words",
        "'00123", "’00123", "\"00123\"", "'2016-07", "„2016-07“", "'=A1", "＝A1", "\" =A1\"", "\\\"VHS\\\"",
        "VHS \\\"Mitte\\\"", "\\'VHS\\'"})
    void takesAWrapperForAPartOfTheName(String text) {
        assertThat(fault(FieldRules.NAME, text).kind()).isEqualTo(FaultKind.TEXT_WRAPPER);
        assertThat(fault(FieldRules.GUIDE, text).kind()).isEqualTo(FaultKind.TEXT_WRAPPER);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"---", "…", "\"\"", "–", "😀", "()", "?", "-", "#", "##"})
    void namesAMeasureBySignsAlone(String text) {
        assertThat(fault(FieldRules.NAME, text).kind()).isEqualTo(FaultKind.NAMES_NOTHING);
        assertThat(FieldRules.TEXT.read(text)).isInstanceOf(Checked.Valid.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Kurs #1", "#1", "#Kurs", "#Feld", "#Name", "#Nord", "1E5", "Klasse 1E5", "5E", "5E-2016",
        "E+14",
        "D4U-2016-07", "00123",
        "'s Häusle", "’t Hof", "\"Haus\" Süd", "'68er", "A=B", "+49 69 1234", "-7", "@home", "2016/07", "2E", "2016E",
        "Err: 5", "Fehler",
        "Fehlerkultur", "Fehler 5020", "Error:5020", "Erreger:502 und mehr", "E", "e", "F", "f", "err", "fehler",
        "Err:50", "Refugio", "7", "Ж", "2x100", "#NVA-Museum"})
    void refusesATrueName(String text) {
        assertThat(FieldRules.NAME.read(text)).isEqualTo(Checked.valid(text));
    }

    private static Fault fault(FieldRule<?> rule, String text) {
        return switch (rule.read(text)) {
            case Checked.Valid<?> _ -> throw new AssertionError("taken: " + text);
            case Checked.Faulty<?>(var fault) -> fault;
        };
    }
}
