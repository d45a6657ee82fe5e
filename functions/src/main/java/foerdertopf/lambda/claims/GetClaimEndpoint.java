package foerdertopf.lambda.claims;

import foerdertopf.claim.ReadingClaims;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.lambda.http.Answer;
import foerdertopf.lambda.http.Call;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.Problem;
import foerdertopf.messages.Messages;
import foerdertopf.refusal.Code;

/// Shows a claim with its whole history. A claim of somebody else's body is as if it did not exist.
public final class GetClaimEndpoint implements Endpoint {

    private final ReadingClaims reading;
    private final ClaimJson claims;

    public GetClaimEndpoint(ReadingClaims reading, Messages messages) {
        this.reading = reading;
        this.claims = new ClaimJson(messages);
    }

    @Override
    public Answer answer(Call call) {
        if (!call.identity().hasAnyRole()) {
            return Answer.refused(Problem.of(Code.FORBIDDEN));
        }
        return ClaimNumber.parse(call.request().pathParameter("id"))
            .flatMap(reading::find)
            .filter(claim -> call.identity().mayRead(claim.entry().measure().body()))
            .map(claim -> Answer.ok(claims.whole(claim, call.language())))
            .orElseGet(() -> Answer.refused(Problem.of(Code.NOT_FOUND)));
    }
}
