package foerdertopf.lambda;

import foerdertopf.lambda.http.HttpHandler;

/// `POST /v1/claims`
public final class SubmitClaimHandler extends HttpHandler {

    /// Called by Lambda.
    public SubmitClaimHandler() {
        this(Wiring.ofLambda());
    }

    public SubmitClaimHandler(Wiring wiring) {
        super(wiring.function("submit-claim", Wiring::submittingClaims));
    }
}
