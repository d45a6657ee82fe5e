package foerdertopf.lambda.reports;

import foerdertopf.claim.fields.Fault;
import foerdertopf.claim.fields.FaultKind;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.json.Json;
import foerdertopf.lambda.http.Answer;
import foerdertopf.lambda.http.Call;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.lambda.http.Problem;
import foerdertopf.lambda.http.QueryForm;
import foerdertopf.programme.Bodies;
import foerdertopf.refusal.Code;
import foerdertopf.report.ReportStatus;
import foerdertopf.report.ReportView;
import foerdertopf.report.ShowingReports;

/// Shows how far the report of a month is: the whole for the office and its auditors, its own body's for an applicant.
public final class ShowReportsEndpoint implements Endpoint {

    private static final String MONTH = "month";

    private final ShowingReports showing;
    private final Bodies bodies;

    public ShowReportsEndpoint(ShowingReports showing, Bodies bodies) {
        this.showing = showing;
        this.bodies = bodies;
    }

    @Override
    public Answer answer(Call call) {
        var errors = new InputErrors();
        var query = new QueryForm(call.request(), errors);
        if (query.text(MONTH).isEmpty()) {
            errors.add(QueryForm.at(MONTH), Fault.of(FaultKind.MISSING));
        }
        var month = query.value(MONTH, FieldRules.MONTH);
        query.nothingElse();
        if (!errors.isEmpty() || month.isEmpty()) {
            return Answer.refused(Problem.invalid(errors.all()));
        }
        return ReportScope.of(call.identity(), bodies)
            .map(scope -> Answer.ok(json(showing.show(month.get(), scope))))
            .orElseGet(() -> Answer.refused(Problem.of(Code.FORBIDDEN)));
    }

    private static Json.Fields json(ReportView view) {
        var fields = Json.fields().put(MONTH, view.month().toString()).flag("closed", view.closed());
        return switch (view.state()) {
            case ReportView.None() -> fields.put("state", "none").build();
            case ReportView.Building(var since) ->
                fields.put("state", "building").put("at", since.toString()).build();
            case ReportView.Ready(var edition, var links) -> {
                var urls = Json.fields();
                links.forEach((kind, link) -> urls.put(kind, link.toString()));
                yield fields.put("state", "ready")
                    .put("edition", edition instanceof ReportStatus.Final ? "final" : "draft")
                    .put("at", edition.at().toString())
                    .put("links", urls.build())
                    .build();
            }
            case ReportView.Failed(var at, var differences) -> fields.put("state", "failed")
                .put("at", at.toString())
                .put("differences", differences.stream().map(Json::of).toList())
                .build();
        };
    }
}
