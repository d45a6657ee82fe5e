package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;

import foerdertopf.journal.Upload.State;
import foerdertopf.money.Money;
import org.junit.jupiter.api.Test;

class ImportingFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final ImportRig rig = new ImportRig();

    @Test
    void importsAFileAsAGermanSpreadsheetWritesIt() {
        var file = """
            Kennzeichen;Träger;Trägerart;Von;Bis;Teilnehmer-UE;\r
            SK-1;"Volkshochschule ""Süd\""";kommunal;01.02.2016;30.06.2016;1.200;\r
            SK-2;Jugend & Bildung – Köln;gemeinnützig;2016-03-01;31.03.2016;800;\r
            SK-3;Müller GmbH;privat;31.02.2016;30.06.2016;12,5;\r
            ;;;;;;\r
            SK-1;VOLKSHOCHSCHULE "SÜD";Kommunal;01.05.2016;31.05.2016;10;\r
            """;
        var outcome = rig.bring("uploads/06412/language-course/Kurse März.csv", file.getBytes(WINDOWS));
        var id = outcome.upload();
        var upload = rig.upload(id);
        assertThat(upload.state()).isInstanceOf(State.Done.class);
        assertThat(upload.rowsRead()).isEqualTo(4);
        assertThat(upload.accepted()).isEqualTo(2);
        assertThat(upload.rejected()).isEqualTo(2);
        assertThat(upload.subsidy()).isEqualTo(Money.ofEuros(2000));
        assertThat(rig.result(id, "accepted.csv")).isEqualTo("""
            \uFEFFZeile;Antragsnummer;Förderung\r
            1;%1$s-1;1200,00\r
            2;%1$s-2;800,00\r
            """.formatted(id));
        assertThat(rig.result(id, "rejected.csv")).isEqualTo(
            """
                \uFEFFZeile;Spalte;Code;Meldung\r
                3;Trägerart;invalid;Hier steht keine Trägerart. Erlaubt sind kommunal, kirchlich, gemeinnützig und Migrantenorganisation.\r
                3;Von;invalid;Hier steht kein Datum: Diesen Tag gibt es im Kalender nicht.\r
                3;Teilnehmer-UE;invalid;Hier steht keine ganze Zahl, sondern eine mit Nachkommastellen. Bitte schreiben Sie sie ohne, wie 280.\r
                5;;duplicate-funding;Diese Maßnahme wird schon gefördert, mit dem Antrag %s-1.\r
                """
                .formatted(id));
        assertThat(rig.result(id, "summary.json")).isEqualTo(
            "Summary[file=Kurse März.csv, rows=4, accepted=2, rejected=2, subsidy=2000.00, "
                + "codes={duplicate-funding=1, invalid=1}, failure=Failure[code=, reason=]]");
    }

    @Test
    void importsAnEnglishFile() {
        var file = """
            carrier,reference,carrierKind,to,from,participantUnits
            "Smith, Sons",E-1,church,2016-06-30,2016-02-01,1200
            Smith,E-2,church,30.06.2016,2016-02-01,"1,200"
            """;
        var id = rig.bring("uploads/06412/language-course/x.csv", file.getBytes(UTF_8)).upload();
        assertThat(rig.result(id, "accepted.csv")).isEqualTo("""
            \uFEFFrow;claimId;subsidy\r
            1;%s-1;1200.00\r
            """.formatted(id));
        assertThat(rig.result(id, "rejected.csv")).isEqualTo(
            """
                \uFEFFrow;column;code;message\r
                2;to;invalid;In this file dates look like 2016-12-31. This one is written in the German way.\r
                2;participantUnits;invalid;In this file thousands are not parted: 1234.56. Here a comma parts them.\r
                """);
    }

    @Test
    void gathersTheWeeksOfAGuideHoweverFarApart() {
        var file = """
            Kennzeichen;Träger;Trägerart;Von;Bis;Lotse;Woche;Stunden
            G-1;Caritas;kirchlich;01.01.2016;31.12.2016;L-101;1/2016;10
            G-2;Caritas;kirchlich;01.01.2016;31.12.2016;L-102;2016-W02;5
            G-1;caritas;kirchlich;01.01.2016;31.12.2016;L-101;2016-W02;2,5
            G-2;Caritas;kirchlich;01.01.2016;31.12.2016;L-102;2016-W02;5
            G-3;Caritas;kirchlich;01.01.2016;31.12.2016;L-103;2016-W10;168
            ;Caritas;kirchlich;01.01.2016;31.12.2016;L-103;2016-W10;168
            """;
        var id = rig.bring("uploads/06412/guide-deployment/x.csv", file.getBytes(UTF_8)).upload();
        assertThat(rig.result(id, "accepted.csv")).isEqualTo("""
            \uFEFFZeile;Antragsnummer;Förderung\r
            1;%1$s-1;62,50\r
            3;%1$s-1;\r
            5;%1$s-5;840,00\r
            """.formatted(id));
        assertThat(rig.result(id, "rejected.csv")).isEqualTo("""
            \uFEFFZeile;Spalte;Code;Meldung\r
            2;;invalid;Die Zeile gehört zum selben Antrag wie Zeile 4, und die ist fehlerhaft.\r
            4;Woche;invalid;Die Kalenderwoche 2016-W02 steht mehr als einmal im Antrag.\r
            6;Kennzeichen;invalid;Die Angabe fehlt.\r
            """);
        assertThat(rig.upload(id).rowsRead()).isEqualTo(6);
    }

    @Test
    void gathersTheStretchesOfAPost() {
        var file = """
            Kennzeichen;Träger;Trägerart;Von;Bis;Stellenanteil;Personalkosten
            P-1;Stadt Frankfurt;kommunal;01.01.2016;31.03.2016;1;20.000,00
            P-1;Stadt Frankfurt;kommunal;01.05.2016;31.12.2016;1,0;40.000
            """;
        var id = rig.bring("uploads/06412/coordination-office/x.csv", file.getBytes(UTF_8)).upload();
        assertThat(rig.result(id, "accepted.csv")).isEqualTo("""
            \uFEFFZeile;Antragsnummer;Förderung\r
            1;%1$s-1;45833,33\r
            2;%1$s-1;\r
            """.formatted(id));
        assertThat(rig.upload(id).accepted()).isEqualTo(2);
    }

    @Test
    void tellsEverythingThatIsWrongWithTheHeader() {
        var file = "Kennzeichen;Träger;Träger;carrierKind;Von;Farbe\nA;B;C;D;E;F\n";
        var id = rig.bring("uploads/06412/language-course/x.csv", file.getBytes(UTF_8)).upload();
        assertThat(rig.upload(id).state()).isInstanceOf(State.Failed.class);
        assertThat(rig.result(id, "rejected.csv")).isEqualTo(
            """
                \uFEFFZeile;Spalte;Code;Meldung\r
                ;;invalid;Die Kopfzeile passt nicht zur Förderlinie. Fehlende Spalten: Bis, Teilnehmer-UE. Spalten in der anderen Sprache: carrierKind. Bitte bleiben Sie bei einer. Mehrfach vorhandene Spalten: Träger. Unbekannte Spalten: Farbe.\r
                """);
    }

    @Test
    void doesNotJournalWhatStandsInTheWrongColumn() {
        var account = "DE02120300000000202051";
        var file = SampleFiles.COURSE_HEADER + "K-1;VHS;" + account + ";" + account + ";" + account + ";" + account
            + ";" + account + "\n";
        var id = rig.bring("uploads/06412/deutsch4u/x.csv", file.getBytes(UTF_8)).upload();
        assertThat(rig.result(id, "rejected.csv").lines().skip(1)).hasSize(5)
            .noneMatch(line -> line.contains(account));
        var rejected = rig.ledger.chunk(id, 1).pages().getFirst().rejected().getFirst();
        assertThat(rejected.findings()).hasSize(5)
            .allSatisfy(finding -> assertThat(finding.refusal().values()).containsOnlyKeys("fault"));
    }

    @Test
    void judgesTheHeaderOfAFileWithoutRowsFirst() {
        var id = rig.bring("uploads/06412/language-course/x.csv", "reference,carrier,Farbe".getBytes(UTF_8)).upload();
        assertThat(rig.result(id, "rejected.csv")).isEqualTo(
            """
                \uFEFFrow;column;code;message\r
                ;;invalid;The header does not fit the funding line. Missing columns: carrierKind, from, to, participantUnits. Unknown columns: Farbe.\r
                """);
        var rowless = "reference,carrier,carrierKind,from,to,participantUnits\n".getBytes(UTF_8);
        assertThat(rig.result(rig.bring("uploads/06412/language-course/y.csv", rowless).upload(), "rejected.csv"))
            .contains("\r\n;;invalid;There is no row with anything in it under the header.");
    }
}
