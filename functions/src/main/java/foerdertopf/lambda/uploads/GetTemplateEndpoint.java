package foerdertopf.lambda.uploads;

import foerdertopf.claim.fields.FieldRule;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.intake.sheet.SheetTemplate;
import foerdertopf.lambda.http.Answer;
import foerdertopf.lambda.http.Call;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.lambda.http.Problem;
import foerdertopf.lambda.http.QueryForm;
import foerdertopf.messages.Language;
import foerdertopf.programme.FundingLine;
import foerdertopf.refusal.Code;

/// Hands out the empty table of a funding line: in German, or in English by `?lang=en` or `Accept-Language`.
public final class GetTemplateEndpoint implements Endpoint {

    private static final FieldRule<Language> LANGUAGE = FieldRules.oneOf(Language.values(), Language::tag);

    @Override
    public Answer answer(Call call) {
        var errors = new InputErrors();
        var query = new QueryForm(call.request(), errors);
        var language = query.value("lang", LANGUAGE).orElse(call.language());
        query.nothingElse();
        if (!errors.isEmpty()) {
            return Answer.refused(Problem.invalid(errors.all()));
        }
        if (!call.identity().hasAnyRole()) {
            return Answer.refused(Problem.of(Code.FORBIDDEN));
        }
        return FundingLine.byKey(call.request().pathParameter("fundingLine"))
            .map(line -> file(line, language))
            .orElseGet(() -> Answer.refused(Problem.of(Code.NOT_FOUND)));
    }

    private static Answer file(FundingLine line, Language language) {
        return new Answer.File("text/csv; charset=utf-8", line.key() + ".csv", SheetTemplate.of(line, language));
    }
}
