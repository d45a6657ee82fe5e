package foerdertopf.lambda;

import foerdertopf.lambda.http.HttpHandler;

/// `GET /v1/pools`
public final class ListPoolsHandler extends HttpHandler {

    /// Called by Lambda.
    public ListPoolsHandler() {
        this(Wiring.ofLambda());
    }

    public ListPoolsHandler(Wiring wiring) {
        super(wiring.function("list-pools", Wiring::listingPools));
    }
}
