package foerdertopf.bench.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import foerdertopf.csv.ReportCsv;
import foerdertopf.journal.Slice;
import foerdertopf.json.ReportJson;
import foerdertopf.memory.MemoryArchive;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;
import foerdertopf.pdf.ReportPdf;
import foerdertopf.report.BuildOutcome;
import foerdertopf.report.BuildingReports;
import foerdertopf.report.MonthlyReport;
import foerdertopf.report.ReportPress;
import foerdertopf.report.ReportSections;
import foerdertopf.report.ReportStatus;
import foerdertopf.report.ReportTitle;
import foerdertopf.report.Scope;
import foerdertopf.report.Twin;
import foerdertopf.report.Wording;

/// The report of one month of a year: built as the schedule does, or its parts that nobody can do without.
final class Building {

    private static final int BATCH = 20;
    private static final int KEYS = 1_000;

    private final Year year;
    private final ReportPress press;
    private final List<Written> written = new ArrayList<>();

    /// What a twin was asked to write.
    private record Written(Twin twin, MonthlyReport report, Scope scope) {}

    Building(Year year) {
        this.year = year;
        var bodies = year.programme().bodies();
        Wording wording = (key, values) -> Messages.LOADED.text(Language.GERMAN, key, values);
        var sections = new ReportSections(bodies, wording);
        var title = new ReportTitle(wording);
        var twins = List.of(
            new Noting(new ReportJson(bodies)),
            new Noting(new ReportCsv(sections, title, wording)),
            new Noting(new ReportPdf(sections, title, wording)));
        this.press = new ReportPress(List.copyOf(twins), bodies, wording);
    }

    /// Reads, adds up, compares with closing and seal, and writes all files: milliseconds.
    double whole() {
        written.clear();
        var archive = new MemoryArchive();
        archive.note(new ReportStatus(Year.REPORTED.minusMonths(1), new ReportStatus.Final(Instant.EPOCH)));
        var building = new BuildingReports(
            year.ledger(), year.programme().programme(), archive, press, Year.clock(), _ -> {});
        var began = System.nanoTime();
        var outcomes = building.closeAndBuild();
        var millis = millisSince(began);
        if (!(outcomes.getLast() instanceof BuildOutcome.Built) || archive.files().size() < written.size()) {
            throw new IllegalStateException("the report was not built: " + outcomes);
        }
        return millis;
    }

    /// Reads the month's entries and writes the files from figures that stand already: milliseconds.
    double readingAndFormatting() {
        if (written.isEmpty()) {
            whole();
        }
        var began = System.nanoTime();
        read();
        written.forEach(file -> file.twin.write(file.report, file.scope));
        return millisSince(began);
    }

    private void read() {
        var from = Slice.START;
        do {
            var slice = year.ledger().entriesByMonth(Year.REPORTED, from, KEYS);
            for (var i = 0; i < slice.items().size(); i += BATCH) {
                year.ledger().entries(slice.items().subList(i, Math.min(slice.items().size(), i + BATCH)));
            }
            from = slice.next();
        } while (!from.equals(Slice.END));
    }

    private static double millisSince(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    /// Notes what it is asked to write.
    private final class Noting implements Twin {
        private final Twin twin;

        private Noting(Twin twin) {
            this.twin = twin;
        }

        @Override
        public String fileName() {
            return twin.fileName();
        }

        @Override
        public String contentType() {
            return twin.contentType();
        }

        @Override
        public byte[] write(MonthlyReport report, Scope scope) {
            written.add(new Written(twin, report, scope));
            return twin.write(report, scope);
        }
    }
}
