package foerdertopf.report;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Where the files of a report lie: `reports/2016-03/`, a draft's `reports/drafts/2016-03/20160315T093000.000Z/`, and
/// within each a folder `bodies/<id>/` for what a body may see.
public record ReportFolder(String path) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter
        .ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT)
        .withZone(ZoneOffset.UTC);

    public static ReportFolder of(YearMonth month, Edition edition) {
        return switch (edition) {
            case Edition.Closed _ -> closed(month);
            case Edition.Draft(var at) -> draft(month, at);
        };
    }

    public static ReportFolder closed(YearMonth month) {
        return new ReportFolder("reports/" + month + "/");
    }

    public static ReportFolder draft(YearMonth month, Instant at) {
        return new ReportFolder("reports/drafts/" + month + "/" + MOMENT.format(at) + "/");
    }

    public String key(Scope scope, String fileName) {
        return switch (scope) {
            case Scope.Whole() -> path + fileName;
            case Scope.OfBody(var body) -> path + "bodies/" + body.id() + "/" + fileName;
        };
    }
}
