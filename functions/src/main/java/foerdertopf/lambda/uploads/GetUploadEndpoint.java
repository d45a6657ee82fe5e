package foerdertopf.lambda.uploads;

import java.util.Optional;

import foerdertopf.ids.IntakeId;
import foerdertopf.intake.ReadingUploads;
import foerdertopf.intake.UploadLinks;
import foerdertopf.lambda.http.Answer;
import foerdertopf.lambda.http.Call;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.Problem;
import foerdertopf.messages.Messages;
import foerdertopf.refusal.Code;

/// Shows how far an upload is, and where its results lie. An upload of somebody else's body is as if it did not exist.
public final class GetUploadEndpoint implements Endpoint {

    private final ReadingUploads reading;
    private final UploadLinks links;
    private final UploadJson uploads;

    public GetUploadEndpoint(ReadingUploads reading, UploadLinks links, Messages messages) {
        this.reading = reading;
        this.links = links;
        this.uploads = new UploadJson(messages);
    }

    @Override
    public Answer answer(Call call) {
        if (!call.identity().hasAnyRole()) {
            return Answer.refused(Problem.of(Code.FORBIDDEN));
        }
        return Optional.of(call.request().pathParameter("id"))
            .filter(IntakeId::isWellFormed)
            .flatMap(id -> reading.find(new IntakeId(id)))
            .filter(head -> call.identity().mayRead(head.upload().file().place().owner()))
            .map(head -> Answer.ok(uploads.whole(head, call.language(), links)))
            .orElseGet(() -> Answer.refused(Problem.of(Code.NOT_FOUND)));
    }
}
