package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

import foerdertopf.ids.IntakeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A cell that is almost quoted is read as quoted or refused; it never becomes another name.
class AlmostQuotedTest {

    private static final String KEY = "uploads/06412/language-course/x.csv";
    private static final String REST = ";kommunal;01.02.2016;30.06.2016;10\n";

    private final ImportRig rig = new ImportRig();

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {" \"VHS Kassel\"", "\"VHS Kassel\" ", "  \"VHS Kassel\"  ", "\t\"VHS Kassel\"",
        "\"VHS Kassel\"\t", "\u00a0\"VHS Kassel\"", "\"VHS Kassel\"\u00a0", "\u202f\"VHS Kassel\"\u2009",
        "\u3000\"VHS Kassel\"", "\uFEFF\"VHS Kassel\"", "\u200B\"VHS Kassel\"", "'VHS Kassel'", " 'VHS Kassel' ",
        "'VHS Kassel", "=\"VHS Kassel\""})
    void noCellWithBlanksAroundItsQuotesIsASecondMeasure(String carrier) {
        assertThat(carriers(bring("Kurs 13;" + carrier + REST + "Kurs 13;VHS Kassel" + REST)))
            .containsExactly("VHS Kassel");
        assertThat(rig.result(id, "rejected.csv")).contains("\r\n2;;duplicate-funding;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0\"VHS Süd\"", "\"VHS Süd\"\u00a0", " \"VHS Süd\" "})
    void noCellOfAWindowsFileWithBlanksAroundItsQuotesIsASecondMeasure(String carrier) {
        id = rig
            .bring(KEY, (SampleFiles.LANGUAGE_HEADER + "K;" + carrier + REST).getBytes(Charset.forName("windows-1252")))
            .upload();
        assertThat(carriers(id)).containsExactly("VHS Süd");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "VHS \"Mitte\"                 | VHS \"Mitte\"",
        "\"VHS \"\"Mitte\"\" e.V.\"    | VHS \"Mitte\" e.V.",
        "` \"VHS; Mitte\"`             | VHS; Mitte",
        "` \"VHS\nMitte\" `            | VHS Mitte",
        "` \"VHS \"\"Mitte\"\"\"`      | VHS \"Mitte\"",
        "„VHS Kassel“                  | „VHS Kassel“",
        "Haus 'Am Ring'                | Haus 'Am Ring'",
    })
    void noQuotesWithinANameAreLost(String cell, String expected) {
        assertThat(carriers(bring("K;" + cell + REST))).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"VHS Kassel\"", "VHS \"Kassel", "VHS \"Kassel; Mitte\""})
    void noHalfOfAPairOfQuotesIsBooked(String cell) {
        assertThat(carriers(bring("K;" + cell + REST + "L;VHS" + REST))).containsExactly("VHS");
        assertThat(rig.result(id, "rejected.csv")).contains("\r\n1;Träger;invalid;").contains("ohne Gegenstück");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\"abc\"def", "\"abc\" def", "\"VHS \"Kassel\" e.V.\"", " \"abc\"def", "\"abc\"\u00a0def"})
    void noTextBehindAClosingQuoteIsBooked(String cell) {
        bring("K;VHS" + REST + "L;" + cell + REST);
        assertThat(rig.result(id, "rejected.csv").lines().skip(1))
            .containsExactly("2;;invalid;In Zeile 2 folgt auf ein schließendes Anführungszeichen noch Text. "
                + "Anführungszeichen innerhalb einer Zelle werden verdoppelt.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\u00C2", "\u00E2\u20AC", " \u00EF\u00BB", "\u00C2\n", "\u00C2;", "\u00E4"})
    void noLetterBehindTheLastQuoteOfAFileIsLost(String rest) {
        var file = SampleFiles.LANGUAGE_HEADER + "K;VHS" + REST + "L;VHS;kommunal;01.02.2016;30.06.2016;\"10\"" + rest;
        id = rig.bring(KEY, file.getBytes(Charset.forName("windows-1252"))).upload();
        assertThat(rig.result(id, "rejected.csv").lines().skip(1)).singleElement()
            .asString()
            .startsWith("2;;invalid;In Zeile 2 folgt auf ein schließendes Anführungszeichen noch Text.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Ägidius", "Ä", "\u00C2\"", "é\u00A0\"x\"", "Ö \"Mitte\""})
    void noLetterThatMayBeginABlankIsLost(String carrier) {
        id = rig
            .bring(KEY, (SampleFiles.LANGUAGE_HEADER + "K;" + carrier + REST).getBytes(Charset.forName("windows-1252")))
            .upload();
        if (carrier.chars().filter(letter -> letter == '"').count() == 1) {
            assertThat(rig.result(id, "rejected.csv")).contains("ohne Gegenstück");
        } else {
            assertThat(carriers(id)).containsExactly(carrier);
        }
    }

    @Test
    void noHeaderWithBlanksAroundItsQuotesIsUnknown() {
        var header = "\"Kennzeichen\"; \"Träger\";\"Trägerart\" ; \"Von\" ;\"Bis\";\u00a0\"Teilnehmer-UE\"\n";
        id = rig.bring(KEY, (header + "K;VHS" + REST).getBytes(UTF_8)).upload();
        assertThat(carriers(id)).containsExactly("VHS");
    }

    @Test
    void noRowIsCountedAnewBehindLooselyQuotedLineBreaks() {
        bring("K; \"VHS\n\nMitte\" " + REST + "L;VHS" + REST + " \"M\" ;\" VHS\"" + REST.replace("10", "viele"));
        assertThat(rig.result(id, "rejected.csv").lines().skip(1)).singleElement()
            .asString()
            .startsWith("3;Teilnehmer-UE;invalid;");
    }

    private IntakeId id = new IntakeId("00000000000000000000");

    private IntakeId bring(String rows) {
        id = rig.bring(KEY, (SampleFiles.LANGUAGE_HEADER + rows).getBytes(UTF_8)).upload();
        return id;
    }

    private List<String> carriers(IntakeId upload) {
        return rig.upload(upload)
            .chunks()
            .stream()
            .flatMap(chunk -> rig.ledger.chunk(upload, chunk).pages().stream())
            .flatMap(page -> page.claims().stream())
            .flatMap(claim -> Stream.of(claim.measure().carrier().name()))
            .toList();
    }
}
