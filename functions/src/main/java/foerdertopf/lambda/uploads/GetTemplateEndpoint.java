package foerdertopf.lambda.uploads;

import foerdertopf.intake.sheet.SheetTemplate;
import foerdertopf.lambda.http.Answer;
import foerdertopf.lambda.http.Call;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.lambda.http.Problem;
import foerdertopf.lambda.http.QueryForm;
import foerdertopf.programme.FundingLine;
import foerdertopf.refusal.Code;

/// Hands out the empty table of a funding line. It is German whatever language the caller reads: the one that a German
/// spreadsheet opens rightly.
public final class GetTemplateEndpoint implements Endpoint {

    @Override
    public Answer answer(Call call) {
        var errors = new InputErrors();
        var query = new QueryForm(call.request(), errors);
        query.nothingElse();
        if (!errors.isEmpty()) {
            return Answer.refused(Problem.invalid(errors.all()));
        }
        if (!call.identity().hasAnyRole()) {
            return Answer.refused(Problem.of(Code.FORBIDDEN));
        }
        return FundingLine.byKey(call.request().pathParameter("fundingLine"))
            .map(GetTemplateEndpoint::file)
            .orElseGet(() -> Answer.refused(Problem.of(Code.NOT_FOUND)));
    }

    private static Answer file(FundingLine line) {
        return new Answer.File("text/csv; charset=utf-8", line.key() + ".csv", SheetTemplate.of(line));
    }
}
