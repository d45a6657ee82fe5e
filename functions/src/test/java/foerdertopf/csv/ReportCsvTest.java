package foerdertopf.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import foerdertopf.report.ReportTitle;
import foerdertopf.report.SampleReports;
import foerdertopf.report.Scope;
import foerdertopf.report.Wording;
import org.junit.jupiter.api.Test;

class ReportCsvTest {

    private final ReportCsv csv = new ReportCsv(
        SampleReports.sections(), new ReportTitle(SampleReports.WORDING), SampleReports.WORDING);

    @Test
    void opensRightlyInAGermanSpreadsheet() {
        var text = text(new Scope.Whole());
        assertThat(text).startsWith("\uFEFFAbschnitt;Zeile;Spalte;Wert\r\n");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.chars().filter(c -> c == ';')).hasSize(3));
    }

    @Test
    void namesSectionRowAndColumnOfEachFigure() {
        assertThat(text(new Scope.Whole()).lines()).contains(
            "Monatsbericht März 2016;;Programm;Landesprogramm WIR mit MitSprache Deutsch4U",
            "Fördertöpfe;wir-2016;verfügbar;4548960,00",
            "Bewegungen im Fördertopf wir-2016;Vormerkungen;verfügbar;-51500,00",
            "Anträge nach Förderlinien;Lotsenqualifizierung;Summe abgelehnt;4549425,00",
            "Anträge nach Gebietskörperschaften;Kassel;Anträge;5",
            "Entscheidungen;Sprachkurs / zurückgezogen;Summe;1000,00",
            "Mangels Mitteln abgelehnte Anträge;Mittel oder Kontingent erschöpft / wir-2016;Anträge;1",
            "Zurückgewiesene Zeilen hochgeladener Dateien;Zeilen insgesamt;Zeilen;2",
            "Kontingente;Lotsinnen und Lotsen / Wochen;genommen;5",
            "Neue Lotsinnen und Lotsen;;Hinweis;Nullen am Anfang zählen nicht, da das Programm keine vergibt: "
                + "00123 und 123 sind dieselbe Person und stehen hier als 123.",
            "Neue Lotsinnen und Lotsen;;Pseudonym;L-200",
            "Abstimmung;Ergebnis;Wert;Journal und Kontostände stimmen überein",
            "Abstimmung;Einträge im Journal;Wert;11");
    }

    @Test
    void tellsABodyItsOwnFiguresAlone() {
        assertThat(text(SampleReports.kassel()).lines())
            .contains(
                "Monatsbericht März 2016: Kassel;;Gebietskörperschaft;Kassel",
                "Bewegungen in den Fördertöpfen;wir-2016;Vormerkungen;50350,00")
            .noneMatch(line -> line.startsWith("Fördertöpfe"));
    }

    @Test
    void noSpreadsheetRunsAnyTextAndNoFigureBecomesOne() {
        var running = new ReportCsv(SampleReports.sections(), new ReportTitle(new Running()), new Running());
        var text = new String(running.write(SampleReports.march(), new Scope.Whole()), StandardCharsets.UTF_8);
        assertThat(text.substring(1)).startsWith("'=report.csv.section;'=report.csv.row;");
        assertThat(text).contains("-51500,00").doesNotContain("'-51500,00").doesNotContainPattern("(^|;|\\n)=");
    }

    /// Every word of the office is a formula.
    private static final class Running implements Wording {
        @Override
        public String text(String key, Map<String, String> values) {
            return "=" + key;
        }
    }

    private String text(Scope scope) {
        return new String(csv.write(SampleReports.march(), scope), StandardCharsets.UTF_8);
    }
}
