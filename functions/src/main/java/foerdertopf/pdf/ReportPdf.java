package foerdertopf.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import foerdertopf.report.MonthlyReport;
import foerdertopf.report.ReportSections;
import foerdertopf.report.ReportTitle;
import foerdertopf.report.Scope;
import foerdertopf.report.Twin;
import foerdertopf.report.Wording;

/// The report for people, to be printed, archived and read aloud: PDF/A-2a and PDF/UA-1.
public final class ReportPdf implements Twin {

    private static final String STYLES = "/pdf/report.css";

    private final ReportHtml html;
    private final PdfPress press = new PdfPress();

    public ReportPdf(ReportSections sections, ReportTitle title, Wording wording) {
        this.html = new ReportHtml(sections, title, wording, styles());
    }

    @Override
    public String fileName() {
        return "report.pdf";
    }

    @Override
    public String contentType() {
        return "application/pdf";
    }

    @Override
    public byte[] write(MonthlyReport report, Scope scope) {
        return press.print(html.of(report, scope), report.edition().at());
    }

    private static String styles() {
        try (var stream = ReportPdf.class.getResourceAsStream(STYLES)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file " + STYLES);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
