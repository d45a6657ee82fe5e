package foerdertopf.lambda;

import foerdertopf.lambda.http.HttpHandler;

/// `GET /v1/claims`
public final class ListClaimsHandler extends HttpHandler {

    /// Called by Lambda.
    public ListClaimsHandler() {
        this(Wiring.ofLambda());
    }

    public ListClaimsHandler(Wiring wiring) {
        super(wiring.function("list-claims", Wiring::listingClaims));
    }
}
