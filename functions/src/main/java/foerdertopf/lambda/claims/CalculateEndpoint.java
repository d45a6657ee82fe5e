package foerdertopf.lambda.claims;

import foerdertopf.json.Json;
import foerdertopf.lambda.http.Answer;
import foerdertopf.lambda.http.Call;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.lambda.http.Problem;
import foerdertopf.messages.Messages;
import foerdertopf.refusal.Code;
import foerdertopf.subsidy.Assessment;
import foerdertopf.subsidy.Entitlements;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.SubsidyRules;

/// Works out what the rules alone would give, for everybody who has a role. Looks at nothing stored.
public final class CalculateEndpoint implements Endpoint {

    private final ClaimForm form;
    private final SubsidyRules rules;
    private final SubsidyJson subsidies;

    public CalculateEndpoint(ClaimForm form, SubsidyRules rules, Messages messages) {
        this.form = form;
        this.rules = rules;
        this.subsidies = new SubsidyJson(messages);
    }

    @Override
    public Answer answer(Call call) {
        var errors = new InputErrors();
        return switch (form.read(call.request(), errors)) {
            case ClaimForm.Reading.Invalid(var all) -> Answer.refused(Problem.invalid(all));
            case ClaimForm.Reading.UnknownBody(var refusal) -> Answer.refused(Problem.of(refusal));
            case ClaimForm.Reading.Sound(var measure, _, _) when call.identity().hasAnyRole() ->
                calculate(measure, call);
            case ClaimForm.Reading.Sound _ -> Answer.refused(Problem.of(Code.FORBIDDEN));
        };
    }

    private Answer calculate(Measure measure, Call call) {
        return switch (rules.assess(measure, Entitlements.UNTOUCHED)) {
            case Assessment.Granted(var subsidy) -> Answer.ok(
                Json.fields()
                    .put("fundingLine", measure.line().key())
                    .putAll(subsidies.calculated(subsidy, call.language()))
                    .build());
            case Assessment.Refused(var refusal) -> Answer.refused(Problem.of(refusal));
            case Assessment.NothingLeft(var pool) -> throw new IllegalStateException(
                "nothing is used, and still nothing is left of " + pool);
        };
    }
}
