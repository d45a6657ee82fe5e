package foerdertopf.json;

import java.nio.charset.StandardCharsets;

import foerdertopf.programme.Bodies;
import foerdertopf.programme.Body;
import foerdertopf.report.Edition;
import foerdertopf.report.MonthlyReport;
import foerdertopf.report.Scope;
import foerdertopf.report.Twin;

/// The twin for programs (docs/report.md has its fields): canonical JSON, so that the same figures are the same bytes.
public final class ReportJson implements Twin {

    private final Bodies bodies;

    public ReportJson(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public String fileName() {
        return "report.json";
    }

    @Override
    public String contentType() {
        return "application/json";
    }

    @Override
    public byte[] write(MonthlyReport report, Scope scope) {
        var json = switch (scope) {
            case Scope.Whole() -> whole(report);
            case Scope.OfBody(var body) -> ofBody(report, body);
        };
        return JsonWriter.canonical(json).getBytes(StandardCharsets.UTF_8);
    }

    private Json.Fields whole(MonthlyReport report) {
        var all = report.whole();
        return head(report)
            .put("budgets", report.budgets().stream().map(ReportMoneyJson::budget).toList())
            .put("bodies", report.bodies()
                .entrySet()
                .stream()
                .map(entry -> Json.fields()
                    .put("body", entry.getKey().value())
                    .put("name", bodies.body(entry.getKey()).map(Body::name).orElse(""))
                    .putAll(ReportFiguresJson.figures(entry.getValue()))
                    .build())
                .toList())
            .putAll(ReportFiguresJson.figures(all))
            .put("newGuides", report.newGuides().stream().map(Json::of).toList())
            .put("guideLeadingZeros", report.pseudonyms().leadingZeros().key())
            .put("undecided", report.oldest().stream().map(ReportFiguresJson::undecided).toList())
            .put("reconciliation", ReportMoneyJson.reconciliation(report.reconciliation()))
            .build();
    }

    private static Json.Fields ofBody(MonthlyReport report, Body body) {
        return head(report)
            .put("body", body.id().value())
            .put("name", body.name())
            .putAll(ReportFiguresJson.figures(report.of(body.id())))
            .put("undecided", report.oldestOf(body.id()).stream().map(ReportFiguresJson::undecided).toList())
            .build();
    }

    private static JsonBuilder head(MonthlyReport report) {
        var head = Json.fields()
            .put("programme", report.programme())
            .put("month", report.month().toString())
            .put("at", report.edition().at().toString());
        return switch (report.edition()) {
            case Edition.Closed(_, var seal) -> head.put("edition", "final").put("seal", seal.hex());
            case Edition.Draft _ -> head.put("edition", "draft");
        };
    }
}
