package foerdertopf.lambda.claims;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import foerdertopf.claim.ReadingClaims;
import foerdertopf.claim.WithdrawOutcome;
import foerdertopf.claim.Withdrawal;
import foerdertopf.claim.WithdrawingClaim;
import foerdertopf.claim.fields.FieldRules;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.json.Json;
import foerdertopf.json.Pointer;
import foerdertopf.lambda.http.Answer;
import foerdertopf.lambda.http.Call;
import foerdertopf.lambda.http.ContentHash;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.Form;
import foerdertopf.lambda.http.IdempotencyKey;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.lambda.http.JsonBody;
import foerdertopf.lambda.http.Problem;
import foerdertopf.lambda.http.RequestHash;
import foerdertopf.messages.Messages;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// Withdraws a claim of the applicant's own body.
public final class WithdrawClaimEndpoint implements Endpoint {

    private static final String ROUTE = "POST /v1/claims/{id}/withdrawal";

    private final WithdrawingClaim withdrawing;
    private final ReadingClaims reading;
    private final Clock clock;
    private final ClaimJson claims;

    public WithdrawClaimEndpoint(
        WithdrawingClaim withdrawing,
        ReadingClaims reading,
        Clock clock,
        Messages messages) {
        this.withdrawing = withdrawing;
        this.reading = reading;
        this.clock = clock;
        this.claims = new ClaimJson(messages);
    }

    private record Asked(String key, String reason, Json.Fields body) {}

    @Override
    public Answer answer(Call call) {
        var errors = new InputErrors();
        var asked = read(call, errors);
        if (!errors.isEmpty() || asked.isEmpty()) {
            return Answer.refused(Problem.invalid(errors.all()));
        }
        if (!call.identity().isApplicant()) {
            return Answer.refused(Problem.of(Code.FORBIDDEN));
        }
        return ownClaim(call)
            .map(claim -> answer(withdrawing.withdraw(withdrawal(claim, call, asked.get())), call))
            .orElseGet(() -> Answer.refused(Problem.of(Code.NOT_FOUND)));
    }

    private static Optional<Asked> read(Call call, InputErrors errors) {
        var key = IdempotencyKey.of(call.request(), errors);
        return JsonBody.of(call.request(), errors).map(body -> {
            var form = new Form(body, Pointer.BODY, errors);
            var reason = form.text("reason", FieldRules.TEXT);
            form.nothingElse();
            return new Asked(key, reason, body);
        });
    }

    private Optional<ClaimNumber> ownClaim(Call call) {
        return ClaimNumber.parse(call.request().pathParameter("id"))
            .flatMap(reading::find)
            .filter(claim -> call.identity().isApplicantOf(claim.entry().measure().body()))
            .map(claim -> claim.number());
    }

    private Withdrawal withdrawal(ClaimNumber claim, Call call, Asked asked) {
        var sub = call.identity().sub();
        return new Withdrawal(
            claim,
            sub,
            RequestHash.of(sub, ROUTE, claim.toString(), asked.key()),
            ContentHash.of("/v1/claims/" + claim + "/withdrawal", asked.body()),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            asked.reason());
    }

    private Answer answer(WithdrawOutcome outcome, Call call) {
        return switch (outcome) {
            case WithdrawOutcome.Withdrawn(var claim) -> Answer.ok(claims.whole(claim, call.language()));
            case WithdrawOutcome.Replayed(var claim) -> Answer.ok(claims.whole(claim, call.language())).replayed();
            case WithdrawOutcome.KeyReused() -> Answer.refused(Problem.of(Code.IDEMPOTENCY_KEY_REUSE));
            case WithdrawOutcome.NotFound() -> Answer.refused(Problem.of(Code.NOT_FOUND));
            case WithdrawOutcome.NotPossible(var status) ->
                Answer.refused(Problem.of(Refusal.of(Code.STALE, Map.of("claimStatus", status.key()))));
        };
    }
}
