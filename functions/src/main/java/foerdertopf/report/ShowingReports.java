package foerdertopf.report;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.journal.LedgerReader;

/// Shows how far the report of a month is, with links to what the caller may read of it.
public final class ShowingReports {

    private static final List<String> KINDS = List.of("pdf", "csv", "json");

    private final LedgerReader journal;
    private final String programme;
    private final ReportArchive archive;
    private final Clock clock;
    private final Wording wording;

    public ShowingReports(
        LedgerReader journal, String programme, ReportArchive archive, Clock clock, Wording wording) {
        this.journal = journal;
        this.programme = programme;
        this.archive = archive;
        this.clock = clock;
        this.wording = wording;
    }

    public ReportView show(YearMonth month, Scope scope) {
        var closed = journal.closing(programme, month).isPresent();
        var state = archive.status(month)
            .map(status -> state(status, scope))
            .orElseGet(ReportView.None::new);
        return new ReportView(month, closed, state);
    }

    private ReportView.State state(ReportStatus status, Scope scope) {
        return switch (status.state()) {
            case ReportStatus.Building(var since) when isOverdue(since) -> new ReportView.Failed(since, List.of());
            case ReportStatus.Building(var since) -> new ReportView.Building(since);
            case ReportStatus.Final edition ->
                new ReportView.Ready(edition, links(status.month(), ReportFolder.closed(status.month()), scope, ""));
            case ReportStatus.Draft edition -> new ReportView.Ready(
                edition,
                links(
                    status.month(), ReportFolder.draft(status.month(), edition.at()), scope,
                    wording.text("report.file.draft")));
            case ReportStatus.Failed(var at, var differences) -> new ReportView.Failed(at, visible(differences, scope));
        };
    }

    private boolean isOverdue(Instant since) {
        return !clock.instant().isBefore(since.plus(RequestingReport.LONGEST_BUILD));
    }

    /// Differences are about the whole.
    private static List<String> visible(List<String> differences, Scope scope) {
        return switch (scope) {
            case Scope.Whole() -> differences;
            case Scope.OfBody _ -> List.of();
        };
    }

    private SortedMap<String, URI> links(YearMonth month, ReportFolder folder, Scope scope, String suffix) {
        var links = new TreeMap<String, URI>();
        var name = wording.text("report.file.name") + "-" + month + suffix;
        KINDS.forEach(kind -> links.put(kind, archive.link(folder.key(scope, "report." + kind), name + "." + kind)));
        return links;
    }
}
