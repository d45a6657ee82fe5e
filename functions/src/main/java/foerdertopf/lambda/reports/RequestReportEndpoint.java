package foerdertopf.lambda.reports;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import foerdertopf.claim.fields.FieldRules;
import foerdertopf.journal.Hash;
import foerdertopf.json.Json;
import foerdertopf.json.Pointer;
import foerdertopf.lambda.http.Answer;
import foerdertopf.lambda.http.Call;
import foerdertopf.lambda.http.ContentHash;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.Form;
import foerdertopf.lambda.http.IdempotencyKey;
import foerdertopf.lambda.http.InputError;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.lambda.http.JsonBody;
import foerdertopf.lambda.http.Problem;
import foerdertopf.lambda.http.RequestFault;
import foerdertopf.lambda.http.RequestHash;
import foerdertopf.refusal.Code;
import foerdertopf.report.ReportRequest;
import foerdertopf.report.RequestOutcome;
import foerdertopf.report.RequestingReport;

/// Has the report of a month built, for whoever may see one.
public final class RequestReportEndpoint implements Endpoint {

    private static final String PATH = "/v1/reports";
    private static final String ROUTE = "POST " + PATH;
    private static final String MONTH = "month";

    private final RequestingReport requesting;

    public RequestReportEndpoint(RequestingReport requesting) {
        this.requesting = requesting;
    }

    private record Asked(String key, YearMonth month, Hash content) {}

    @Override
    public Answer answer(Call call) {
        var errors = new InputErrors();
        var asked = read(call, errors);
        if (!errors.isEmpty() || asked.isEmpty()) {
            return Answer.refused(Problem.invalid(errors.all()));
        }
        return ReportScope.maySeeOne(call.identity())
            ? answer(asked.get(), call.identity().sub())
            : Answer.refused(Problem.of(Code.FORBIDDEN));
    }

    private static Optional<Asked> read(Call call, InputErrors errors) {
        var key = IdempotencyKey.of(call.request(), errors);
        return JsonBody.of(call.request(), errors).map(body -> {
            var form = new Form(body, Pointer.BODY, errors);
            var month = form.text(MONTH, FieldRules.MONTH);
            form.nothingElse();
            return new Asked(key, month, ContentHash.of(PATH, body));
        });
    }

    private Answer answer(Asked asked, String sub) {
        var request = RequestHash.of(sub, ROUTE, "", asked.key());
        return switch (requesting.request(new ReportRequest(asked.month(), request, asked.content()))) {
            case RequestOutcome.Accepted() -> accepted(asked.month());
            case RequestOutcome.Replayed() -> accepted(asked.month()).replayed();
            case RequestOutcome.KeyReused() -> Answer.refused(Problem.of(Code.IDEMPOTENCY_KEY_REUSE));
            case RequestOutcome.InTheFuture() -> invalid(RequestFault.MONTH_IN_FUTURE);
            case RequestOutcome.BeforeTheFirstEntry() -> invalid(RequestFault.MONTH_BEFORE_FIRST);
        };
    }

    private static Answer accepted(YearMonth month) {
        return Answer.accepted(
            PATH + "?month=" + month, Json.fields().put(MONTH, month.toString()).build());
    }

    private static Answer invalid(RequestFault fault) {
        return Answer.refused(Problem.invalid(List.of(new InputError(Pointer.BODY.field(MONTH), fault.code()))));
    }
}
