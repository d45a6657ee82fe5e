package foerdertopf.lambda.uploads;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import foerdertopf.ids.IntakeId;
import foerdertopf.intake.CreatingUpload;
import foerdertopf.intake.CreatingUpload.Announcement;
import foerdertopf.intake.CreatingUpload.Outcome;
import foerdertopf.intake.UploadLinks.Link;
import foerdertopf.json.Json;
import foerdertopf.lambda.http.Answer;
import foerdertopf.lambda.http.Call;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.IdempotencyKey;
import foerdertopf.lambda.http.InputErrors;
import foerdertopf.lambda.http.Problem;
import foerdertopf.programme.Bodies;
import foerdertopf.refusal.Code;

/// Announces a file of an applicant's own body, and answers where to send it.
public final class CreateUploadEndpoint implements Endpoint {

    private final UploadForm form;
    private final CreatingUpload creating;
    private final Clock clock;

    public CreateUploadEndpoint(Bodies bodies, CreatingUpload creating, Clock clock) {
        this.form = new UploadForm(bodies);
        this.creating = creating;
        this.clock = clock;
    }

    @Override
    public Answer answer(Call call) {
        var errors = new InputErrors();
        var key = IdempotencyKey.of(call.request(), errors);
        return switch (form.read(call.request(), errors)) {
            case UploadForm.Reading.Invalid(var all) -> Answer.refused(Problem.invalid(all));
            case UploadForm.Reading.UnknownBody(var refusal) -> Answer.refused(Problem.of(refusal));
            case UploadForm.Reading.Sound(var place, _, _) when !call.identity().isApplicantOf(place.body()) ->
                Answer.refused(Problem.of(Code.FORBIDDEN));
            case UploadForm.Reading.Sound(var place, var fileName, var size) -> answer(
                creating.create(new Announcement(call.identity().sub(), key, now(), place, fileName, size)));
        };
    }

    private static Answer answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created(var upload, var link) -> created(upload, link);
            case Outcome.Replayed(var upload, var link) -> created(upload, link).replayed();
            case Outcome.KeyReused() -> Answer.refused(Problem.of(Code.IDEMPOTENCY_KEY_REUSE));
        };
    }

    private static Answer created(IntakeId upload, Link link) {
        var body = Json.fields()
            .put("uploadId", upload.toString())
            .put("url", link.url())
            .put("method", link.method());
        if (!link.headers().isEmpty()) {
            body.put("headers", Json.texts(link.headers()));
        }
        return Answer.created("/v1/uploads/" + upload, body.build());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
