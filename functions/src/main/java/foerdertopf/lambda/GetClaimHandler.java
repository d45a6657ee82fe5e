package foerdertopf.lambda;

import foerdertopf.lambda.http.HttpHandler;

/// `GET /v1/claims/{id}`
public final class GetClaimHandler extends HttpHandler {

    /// Called by Lambda.
    public GetClaimHandler() {
        this(Wiring.ofLambda());
    }

    public GetClaimHandler(Wiring wiring) {
        super(wiring.function("get-claim", Wiring::gettingClaims));
    }
}
