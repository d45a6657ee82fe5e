package foerdertopf.lambda.claims;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;

import foerdertopf.claim.ClaimView;
import foerdertopf.claim.ReadingClaims;
import foerdertopf.claim.Submission;
import foerdertopf.claim.SubmitOutcome;
import foerdertopf.claim.SubmittingClaim;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.lambda.http.Answer;
import foerdertopf.lambda.http.Call;
import foerdertopf.lambda.http.ContentHash;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.IdempotencyKey;
import foerdertopf.lambda.http.Identity;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.lambda.http.Problem;
import foerdertopf.messages.Messages;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;

/// Takes a claim of an applicant's own body.
public final class SubmitClaimEndpoint implements Endpoint {

    private static final String PATH = "/v1/claims";
    private static final String ROUTE = "POST " + PATH;
    private static final String FIRST_CLAIM = "firstClaim";

    private final ClaimForm form;
    private final SubmittingClaim submitting;
    private final ReadingClaims reading;
    private final Clock clock;
    private final ClaimJson claims;

    public SubmitClaimEndpoint(
        ClaimForm form,
        SubmittingClaim submitting,
        ReadingClaims reading,
        Clock clock,
        Messages messages) {
        this.form = form;
        this.submitting = submitting;
        this.reading = reading;
        this.clock = clock;
        this.claims = new ClaimJson(messages);
    }

    @Override
    public Answer answer(Call call) {
        var errors = new InputErrors();
        var key = IdempotencyKey.of(call.request(), errors);
        return switch (form.read(call.request(), errors)) {
            case ClaimForm.Reading.Invalid(var all) -> Answer.refused(Problem.invalid(all));
            case ClaimForm.Reading.UnknownBody(var refusal) -> Answer.refused(Problem.of(refusal));
            case ClaimForm.Reading.Sound(var measure, _, _) when !call.identity().isApplicantOf(measure.body()) ->
                Answer.refused(Problem.of(Code.FORBIDDEN));
            case ClaimForm.Reading.Sound sound -> answer(submitting.submit(submission(call, key, sound)), call);
        };
    }

    private Submission submission(Call call, String key, ClaimForm.Reading.Sound sound) {
        return new Submission(
            call.identity().sub(),
            ROUTE,
            key,
            ContentHash.of(PATH, sound.body()),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            sound.measure(),
            sound.terms());
    }

    private Answer answer(SubmitOutcome outcome, Call call) {
        return switch (outcome) {
            case SubmitOutcome.Booked(var claim) -> booked(claim, call);
            case SubmitOutcome.Replayed(var first) -> booked(first, call).replayed();
            case SubmitOutcome.KeyReused() -> Answer.refused(Problem.of(Code.IDEMPOTENCY_KEY_REUSE));
            case SubmitOutcome.Refused(var refusal) ->
                Answer.refused(Problem.of(withoutOthersClaim(refusal, call.identity())));
        };
    }

    private Answer booked(ClaimView claim, Call call) {
        if (claim.entry().result() instanceof ClaimEntry.Refused(_, var refusal)) {
            var values = new TreeMap<>(refusal.values());
            values.put("claimId", claim.number().toString());
            return Answer.refused(Problem.of(new Refusal(refusal.code(), values)));
        }
        return Answer.created(PATH + "/" + claim.number(), claims.result(claim, call.language()));
    }

    /// The claim that was first is named only to those who may read it.
    private Refusal withoutOthersClaim(Refusal refusal, Identity identity) {
        var values = new TreeMap<>(refusal.values());
        var isReadable = ClaimNumber.parse(values.getOrDefault(FIRST_CLAIM, ""))
            .flatMap(reading::find)
            .filter(first -> identity.mayRead(first.entry().measure().body()))
            .isPresent();
        if (!isReadable) {
            values.remove(FIRST_CLAIM);
        }
        return new Refusal(refusal.code(), values);
    }
}
