package foerdertopf.report;

import java.time.YearMonth;
import java.util.stream.Stream;

/// Writes the files of a report into the archive: first what each body may see, then the whole. A file that is there
/// stays as it is.
final class FilingReports {

    private static final Scope WHOLE = new Scope.Whole();

    private final ReportArchive archive;
    private final ReportPress press;

    FilingReports(ReportArchive archive, ReportPress press) {
        this.archive = archive;
        this.press = press;
    }

    void file(MonthlyReport report, KnownGuides guides) {
        var folder = ReportFolder.of(report.month(), report.edition());
        var bodies = press.bodies().all().stream().<Scope>map(Scope.OfBody::new);
        Stream.concat(bodies, Stream.of(WHOLE)).forEach(scope -> file(report, scope, folder));
        if (report.edition() instanceof Edition.Closed) {
            archive.putIfAbsent(folder.key(WHOLE, KnownGuides.FILE_NAME), KnownGuides.CONTENT_TYPE, guides.file());
        }
    }

    /// The guides named before a month, from the report of the month before. Empty where there is none.
    KnownGuides knownBefore(YearMonth month) {
        var key = ReportFolder.closed(month.minusMonths(1)).key(WHOLE, KnownGuides.FILE_NAME);
        return archive.read(key).map(KnownGuides::parse).orElse(KnownGuides.NONE);
    }

    private void file(MonthlyReport report, Scope scope, ReportFolder folder) {
        for (var twin : press.twins()) {
            archive.putIfAbsent(
                folder.key(scope, twin.fileName()), twin.contentType(), twin.write(report, scope));
        }
    }
}
