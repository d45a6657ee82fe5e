package foerdertopf.lambda;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import foerdertopf.aws.LambdaReportStarter;
import foerdertopf.aws.Pacing;
import foerdertopf.aws.S3ReportArchive;
import foerdertopf.csv.ReportCsv;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.check.BookCheck;
import foerdertopf.json.ReportJson;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.reports.RequestReportEndpoint;
import foerdertopf.lambda.reports.ShowReportsEndpoint;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;
import foerdertopf.pdf.ReportPdf;
import foerdertopf.report.BuildingReports;
import foerdertopf.report.CheckingBooks;
import foerdertopf.report.Patience;
import foerdertopf.report.ReportArchive;
import foerdertopf.report.ReportPress;
import foerdertopf.report.ReportSections;
import foerdertopf.report.ReportTitle;
import foerdertopf.report.RequestingReport;
import foerdertopf.report.ShowingReports;
import foerdertopf.report.Wording;

/// The part of the wiring that closings, monthly reports and checks of the books need.
final class ReportWiring {

    private static final String FILES_BUCKET = "FILES_BUCKET";
    private static final String REPORT_FUNCTION = "REPORT_FUNCTION";

    private final Wiring wiring;
    private final Wording wording = new GermanWording();

    ReportWiring(Wiring wiring) {
        this.wiring = wiring;
    }

    /// Reports are official papers of a German office.
    private static final class GermanWording implements Wording {
        @Override
        public String text(String key, Map<String, String> values) {
            return Messages.LOADED.text(Language.GERMAN, key, values);
        }
    }

    BuildingReports building() {
        return building(ReportWiring::sleep);
    }

    BuildingReports building(Patience patience) {
        return new BuildingReports(
            wiring.books().whole(), wiring.programme(), archive(), press(), wiring.platform().clock(), patience);
    }

    Endpoint requesting() {
        var platform = wiring.platform();
        var starter = new LambdaReportStarter(
            platform.clients().lambda(), platform.environment().required(REPORT_FUNCTION));
        return new RequestReportEndpoint(new RequestingReport(
            wiring.books().whole(), wiring.programme().id(), archive(), starter, platform.clock(), wiring.pause()));
    }

    Endpoint showing() {
        return new ShowReportsEndpoint(
            new ShowingReports(
                wiring.books().journal(), wiring.programme().id(), archive(), wiring.platform().clock(), wording),
            wiring.bodies());
    }

    CheckingBooks checkingBooks() {
        return checkingBooks(ReportWiring::sleep);
    }

    CheckingBooks checkingBooks(Patience patience) {
        return new CheckingBooks(
            new BookCheck(wiring.books().whole(), wiring.programme(), wiring.bodies()), patience);
    }

    private ReportArchive archive() {
        var platform = wiring.platform();
        return new S3ReportArchive(
            platform.clients().s3(),
            platform.clients().presigner(),
            platform.environment().required(FILES_BUCKET),
            Pacing.real(platform.random()));
    }

    private ReportPress press() {
        var sections = new ReportSections(wiring.bodies(), wording);
        var title = new ReportTitle(wording);
        var twins = List.of(
            new ReportJson(wiring.bodies()),
            new ReportCsv(sections, title, wording),
            new ReportPdf(sections, title, wording));
        return new ReportPress(twins, wiring.bodies(), wording);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerBusyException("interrupted while waiting for the books", e);
        }
    }
}
