package foerdertopf.lambda;

import foerdertopf.lambda.http.HttpHandler;

/// `GET /v1/pools/{id}`
public final class GetPoolHandler extends HttpHandler {

    /// Called by Lambda.
    public GetPoolHandler() {
        this(Wiring.ofLambda());
    }

    public GetPoolHandler(Wiring wiring) {
        super(wiring.function("get-pool", Wiring::gettingPools));
    }
}
