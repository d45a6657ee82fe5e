package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.IntStream;

import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Upload.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that cannot be taken fails with a reason that helps, and one that only looks odd is taken.
class FileCausesTest {

    private static final String KEY = "uploads/06412/language-course/x.csv";
    private static final String HEADER = SampleFiles.LANGUAGE_HEADER;
    private static final String ROW = "K;VHS;kommunal;01.02.2016;30.06.2016;10\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final ImportRig rig = new ImportRig();

    @ParameterizedTest(name = "{0} line {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Sprachkurse 2016\n`                                | 2",
        "`Sprachkurse 2016;;;;;\n`                           | 2",
        "`Sprachkurse, Frühjahr\n\n`                         | 3",
        "`Sprachkurse\nStand: 01.02.2016; vorläufig\n\n;;\n` | 5",
        "`\n\nSprachkurse;;\n`                               | 4",
        "`sep=;\nSprachkurse\n`                              | 2",
        "`\"Sprachkurse\"\t\n`                               | 2",
    })
    void noHeaderBelowATitleIsCalledMissing(String above, String line) {
        var message = failure((above + HEADER + ROW).getBytes(UTF_8));
        assertThat(message).contains("Kopfzeile", "Zeile " + line + " der Datei").doesNotContain("Fehlende");
        var windows = failure((above + HEADER + ROW).getBytes(WINDOWS));
        assertThat(windows).contains("Zeile " + line + " der Datei");
    }

    @Test
    void noMessageOnAnEnglishHeaderBelowATitleIsGerman() {
        var file = "Courses of 2016\nreference;carrier;carrierKind;from;to;participantUnits\n" + ROW;
        assertThat(failure(file.getBytes(UTF_8))).contains("line 2 of the file");
    }

    @Test
    void aHeaderIsLookedForInTheFirstRowsAlone() {
        var title = "Titel\n".repeat(60);
        assertThat(failure((title + HEADER + ROW).getBytes(UTF_8))).contains("Keine Spalte wurde erkannt");
        var far = "x".repeat(20_000).replaceAll("(.{1000})", "$1\n");
        assertThat(failure((far + HEADER + ROW).getBytes(UTF_8))).contains("Keine Spalte wurde erkannt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=,\n", "\"", "sep=\t\n"})
    void noHeaderInOneCellIsCalledMissing(String before) {
        var header = before.equals("\"") ? "\"" + HEADER.strip() + "\"\n" : before + HEADER;
        assertThat(failure((header + ROW).getBytes(UTF_8))).contains("in einer Zelle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001A", "\n\u001A", "\u001A\u001A\u001A", "\n\n\u001A\u001A"})
    void noMarkOfTheEndOfAFileIsACell(String end) {
        var id = bring((HEADER + ROW.strip() + end).getBytes(UTF_8));
        assertThat(rig.upload(id).accepted()).isEqualTo(1);
        assertThat(rig.upload(id).rejected()).isZero();
    }

    @Test
    void noMarkOfTheEndInTheMiddleIsRefusedWithoutItsCause() {
        for (var file : new String[]{HEADER + "K\u001A;VHS;kommunal;01.02.2016;30.06.2016;10\n" + ROW,
            HEADER + ROW.replace("10", "10\u001A") + ROW.replace("K;", "L;")}) {
            assertThat(rejected(bring(file.getBytes(UTF_8)))).startsWith("1;").contains("Dateiende (0x1A)");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "TrÃ¤ger | zweimal", "TRÃ„GER | zweimal", "Tr√§ger | zweimal", "Tr├ñger | zweimal", "TrĂ¤ger | zweimal",
        "Tr„ger | MS-DOS", "TrŠger | Macintosh",
    })
    void noDamagedHeaderIsCalledUnknown(String carrier, String cause) {
        var header = HEADER.replace("Trägerart", carrier + "art").replace("Träger;", carrier + ";");
        assertThat(failure((header + ROW).getBytes(UTF_8))).contains(cause).doesNotContain("Unbekannte", "Fehlende");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`PK\u0003\u0004xl/`           | Arbeitsmappe", "`PK\u0005\u0006`            | Arbeitsmappe",
        "`\u00D0\u00CF\u0011\u00E0`    | Arbeitsmappe", "`%PDF-1.7`                  | PDF",
        "`<html><table>\n`             | Webseite", "`\r\n <!DOCTYPE HTML>\n`    | Webseite",
        "`\u00EF\u00BB\u00BF<TABLE>\n` | Webseite", "`<meta charset>\n`          | Webseite",
        "`<?xml version=\"1.0\"?>\n`   | XML", "`{\\rtf1\n`                 | RTF",
        "`\u001F\u008B\u0008`          | Archiv", "`\u0089PNG\r\n`             | Bild",
        "`\u00FF\u00D8\u00FF\u00E0`    | Bild",
    })
    void noFileOfAnotherKindIsTakenForATable(String beginning, String named) {
        assertThat(failure((beginning + ROW).getBytes(ISO_8859_1))).contains(named);
    }

    @Test
    void noWideFileIsRefusedWithoutItsCause() {
        assertThat(failure(("\uFEFF" + HEADER + ROW).getBytes(UTF_16LE))).contains("UTF-16");
        assertThat(failure((HEADER + ROW).getBytes(UTF_16LE))).contains("UTF-16");
        assertThat(failure((HEADER + "K\0" + ROW).getBytes(UTF_8))).contains("Zeile 1", "Nullbyte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Kennzeichen;Träger", "\"Kennzeichen\"x;Träger\n", "Kennzeichen\0;Träger\n",
        "Kennzeichen;Tr\u0081ger\u00E4\n", "", "x", "Kennzeichen\n"})
    void noRowZeroIsNamed(String file) {
        var id = bring(file.getBytes(ISO_8859_1));
        assertThat(rejected(id)).startsWith(";;invalid;").doesNotContain("Zeile 0", "row 0");
    }

    @Test
    void noRowZeroIsNamedForEndlessHeadersAndOtherPlaces() {
        assertThat(failure(("x".repeat(20_000) + HEADER).getBytes(UTF_8))).doesNotContain("Zeile 0");
        assertThat(failure(("x;".repeat(600) + HEADER).getBytes(UTF_8))).doesNotContain("Zeile 0");
        var id = rig.bring("uploads/06412/x.csv", ROW.getBytes(UTF_8)).upload();
        assertThat(rejected(id)).startsWith(";;invalid;");
    }

    @Test
    void rowsCountUnderTheHeaderAlsoBehindLineBreaks() {
        var rows = IntStream.rangeClosed(1, 3)
            .mapToObj(_ -> "\"K\n\n1\";VHS;kommunal;01.02.2016;30.06.16;10\n")
            .toList();
        var id = bring(("sep=;\n\n" + HEADER + String.join("\n", rows)).getBytes(UTF_8));
        assertThat(rig.result(id, "rejected.csv").lines().skip(1)).extracting(line -> line.substring(0, 6))
            .containsExactly("1;Bis;", "3;Bis;", "5;Bis;");
    }

    private IntakeId bring(byte[] file) {
        return rig.bring(KEY, file).upload();
    }

    /// The only line of what was rejected.
    private String rejected(IntakeId id) {
        var lines = rig.result(id, "rejected.csv").lines().skip(1).toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private String failure(byte[] file) {
        var id = bring(file);
        assertThat(rig.upload(id).state()).isInstanceOf(State.Failed.class);
        return rejected(id);
    }
}
