package foerdertopf.json;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import foerdertopf.report.ReportStatus;

/// The status of a month's report as it is kept.
public final class ReportStatusJson {

    private ReportStatusJson() {}

    public static String write(ReportStatus status) {
        var fields = Json.fields()
            .put("month", status.month().toString())
            .put("at", status.state().at().toString());
        return JsonWriter.write(switch (status.state()) {
            case ReportStatus.Building _ -> fields.put("state", "building").build();
            case ReportStatus.Final _ -> fields.put("state", "final").build();
            case ReportStatus.Draft _ -> fields.put("state", "draft").build();
            case ReportStatus.Failed(_, var differences) -> fields.put("state", "failed")
                .put("differences", differences.stream().map(Json::of).toList())
                .build();
        });
    }

    /// Reads what [#write] has written; anything else is a fault of whoever wrote it.
    public static ReportStatus read(String text) {
        if (!(JsonReader.read(text) instanceof JsonReading.Read(Json.Fields fields, _))) {
            throw new IllegalArgumentException("the status of a report is no JSON object");
        }
        var at = Instant.parse(text(fields, "at"));
        var state = switch (text(fields, "state")) {
            case "building" -> new ReportStatus.Building(at);
            case "final" -> new ReportStatus.Final(at);
            case "draft" -> new ReportStatus.Draft(at);
            case "failed" -> new ReportStatus.Failed(at, differences(fields));
            default -> throw new IllegalArgumentException("a report in an unknown state");
        };
        return new ReportStatus(YearMonth.parse(text(fields, "month")), state);
    }

    private static String text(Json.Fields fields, String name) {
        return fields.text(name).orElseThrow(() -> new IllegalArgumentException("a status without " + name));
    }

    private static List<String> differences(Json.Fields fields) {
        return fields.byName().get("differences") instanceof Json.Items(var list)
            ? list.stream().map(item -> ((Json.Text) item).value()).toList()
            : List.of();
    }
}
