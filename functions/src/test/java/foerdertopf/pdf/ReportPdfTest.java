package foerdertopf.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import foerdertopf.report.MonthlyReport;
import foerdertopf.report.ReportTitle;
import foerdertopf.report.SampleReports;
import foerdertopf.report.Scope;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReportPdfTest {

    private static final Scope WHOLE = new Scope.Whole();
    private static final MonthlyReport MARCH = SampleReports.march();

    private final ReportPdf pdf = new ReportPdf(
        SampleReports.sections(), new ReportTitle(SampleReports.WORDING), SampleReports.WORDING);

    @Test
    void isFitForTheArchiveAndForEverybody() {
        for (var file : List.of(
            pdf.write(MARCH, WHOLE),
            pdf.write(MARCH, SampleReports.kassel()),
            pdf.write(SampleReports.draft(), WHOLE))) {
            assertThat(PdfCheck.violations(file, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(PdfCheck.violations(file, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void isTheSameBytesEachTime() {
        assertThat(pdf.write(MARCH, WHOLE)).isEqualTo(pdf.write(MARCH, WHOLE));
    }

    @Test
    void saysWhatTheFiguresSay() throws IOException {
        assertThat(text(pdf.write(MARCH, WHOLE))).contains("Monatsbericht März 2016", "01.04.2016, 05:00:00")
            .contains("wir-2016 4.600.000,00 4.548.960,00 51.040,00 0,00 0,00")
            .contains("Vormerkungen 0,00 −51.500,00 51.500,00 0,00 0,00")
            .contains("Freigaben 0,00 1.750,00 −1.750,00 0,00 0,00")
            .contains("Insgesamt 9 9.160.150,00 7 61.300,00 1 4.549.425,00 1 4.549.425,00")
            .contains("Kassel 5 60.150,00 5 60.150,00")
            .contains("L-200", "Nullen am Anfang zählen nicht")
            .contains("Journal und Kontostände stimmen überein");
    }

    @Test
    void saysThatADraftIsOne() throws IOException {
        assertThat(text(pdf.write(SampleReports.draft(), WHOLE)))
            .contains("Monatsbericht März 2016 (Entwurf)", "Der Monat ist noch offen")
            .doesNotContain("Prüfsumme des Monats");
    }

    @Test
    void showsABodyNothingOfAnother() throws IOException {
        assertThat(text(pdf.write(MARCH, SampleReports.kassel())))
            .contains("Monatsbericht März 2016: Kassel", "Insgesamt 5 60.150,00")
            .doesNotContain("Frankfurt", "4.549.425,00", "L-200", "51.040,00");
    }

    @Test
    void bearsTitleLanguageBookmarksAndTheDateOfTheClosing() throws IOException {
        try (var document = Loader.loadPDF(pdf.write(MARCH, WHOLE))) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Monatsbericht März 2016");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                .isEqualTo(MARCH.edition().at());
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(catalog.getDocumentOutline().children()).extracting(item -> item.getTitle())
                .startsWith("Fördertöpfe", "Bewegungen im Fördertopf deutsch4u-2016")
                .endsWith("Abstimmung");
        }
    }

    private static String text(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
