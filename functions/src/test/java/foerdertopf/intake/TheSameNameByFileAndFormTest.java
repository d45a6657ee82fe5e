package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import foerdertopf.claim.fields.Checked;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.ids.NameKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One text is one name, whether a form or a file brings it: both have the same key, or both are refused. Otherwise the
/// same measure would be funded twice.
class TheSameNameByFileAndFormTest {

    private static final String KEY = "uploads/06412/language-course/x.csv";
    private static final String REFUSED = "[refused]";

    private final ImportRig rig = new ImportRig();

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"Kurs 12", "'Kurs 12'", "'Kurs 12", "Kurs 12'", "’Kurs 12’", "„Kurs 12“", "»Kurs 12«",
        "\"Kurs 12\"", "''Kurs 12''", "`Kurs 12´", "' Kurs 12 '", "„ Kurs 12 “", "'„Kurs 12“'", "'\"Kurs 12\"'",
        "\u00A0\"Kurs 12\"", "\u00AD\"Kurs 12\"", "\"Kurs 12\"\u00AD", "\u2028\"Kurs 12\"", "\u0085\"Kurs 12\"",
        "\u2061\"Kurs 12\"", "\u2060\"Kurs 12\"\u2060", "\u061C\"Kurs 12\"", "\u180E\"Kurs 12\"", "\u3164\"Kurs 12\"",
        "\u2800\"Kurs 12\"", "\u034F\"Kurs 12\"", "\uFFA0\"Kurs 12\"", "\u2064\"Kurs 12\"\u2029"})
    void anotherCourseByAnotherWayOfQuoting(String text) {
        assertThat(byForm(text)).isEqualTo("kurs 12");
        assertThat(byFile(text)).isEqualTo("kurs 12");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"VHS \"Mitte\"", "'t Huis", "t Huis", "'s-Heerenberg", "'68er", "O'Neil",
        "'Haus' Süd", "„Haus“ und „Hof“", "'+49 69", "2016-07", "-7", "#Kurs", "Kurs #1", "1E5", "ŉ Kurs", "´Kurs",
        "'ΟΔΟΣ'", "Bür\u00ADgerhaus", "\u200BKurs\u200F", "Kurs\u3164", "\u2800Kurs", "Kurs\u0085", "\u2061Kurs"})
    void anotherNameByAnotherWay(String text) {
        assertThat(byForm(text)).isEqualTo(byFile(text)).isNotEqualTo(REFUSED);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"\\\"VHS Kassel\\\"", "VHS \\\"Mitte\\\"", "\\'VHS Kassel\\'", "'=A1", "'=A1'", "=A1",
        "'#N/A",
        "'#NV'", "\u00AD\"#N/A\"", "'Err:502", "'2,016E+14", "2,016 E+14", "2,016 E14", "2,016E +14", "'2,016 E+14'",
        "2 E+14", "1,5 E-3", "\u001CKurs", "Kurs\u001D", "\u001E\"Kurs\"", "\u001FKurs 12\u001F", "\u0008Kurs",
        "\u202E\"Kurs\"", "\u2066Kurs\u2069", "'''", "'-'", "\u00AD\"-\"", "＃ＮＶ", "Ｅｒｒ:502", "'BÃ¼rgerhaus'"})
    void aNameOneWayAndNoneTheOther(String text) {
        assertThat(byForm(text)).isEqualTo(REFUSED);
        assertThat(byFile(text)).isEqualTo(REFUSED);
    }

    /// A file says by such marks that its cell is a text; in a form there is no need for them, and they are refused.
    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"'00123", "'00123'", "=\"00123\"", "'2016-07", "'7"})
    void anotherNumberInTheMarksOfASpreadsheet(String text) {
        assertThat(byForm(text)).isEqualTo(REFUSED);
        assertThat(byFile(text)).isEqualTo(byForm(text.replaceAll("[='\"]", "")));
    }

    /// Quotes without another are refused in a file alone, where they are what is left of a damaged cell.
    @ParameterizedTest
    @MethodSource("seeds")
    void twoNamesByChance(long seed) {
        var random = new Random(seed);
        var signs = List.of("'", "\"", "„", "“", "’", " ", "\u00A0", "\u00AD", "\u2028", "\u2061", "\u001C", "-", "=",
            "\\",
            "E", "1", "ä", "Kurs", "\u3164", "\u200D", "\u034F");
        for (var round = 0; round < 60; round++) {
            var text = new StringBuilder();
            random.ints(1 + random.nextInt(6), 0, signs.size()).forEach(i -> text.append(signs.get(i)));
            var form = byForm(text.toString());
            var file = byFile(text.toString());
            if (!form.equals(REFUSED) && !file.equals(REFUSED)) {
                assertThat(file).as(text.toString()).isEqualTo(form);
            }
        }
    }

    private static List<Long> seeds() {
        return List.of(1L, 2L, 3L, 4L, 5L);
    }

    private static String byForm(String text) {
        return switch (FieldRules.NAME.read(text)) {
            case Checked.Valid<String>(var name) -> NameKey.of(name);
            case Checked.Faulty<String> _ -> REFUSED;
        };
    }

    private int files;

    private String byFile(String cell) {
        files++;
        var file = SampleFiles.LANGUAGE_HEADER + cell + ";VHS;kommunal;01.02.2016;30.06.2016;10\n";
        var id = rig.bring(KEY.replace("x.csv", files + ".csv"), file.getBytes(UTF_8)).upload();
        return rig.upload(id)
            .chunks()
            .stream()
            .flatMap(chunk -> rig.ledger.chunk(id, chunk).pages().stream())
            .flatMap(page -> page.claims().stream())
            .map(claim -> NameKey.of(claim.measure().reference()))
            .findFirst()
            .orElse(REFUSED);
    }
}
