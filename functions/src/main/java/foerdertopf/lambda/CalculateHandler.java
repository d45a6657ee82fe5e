package foerdertopf.lambda;

import foerdertopf.lambda.http.HttpHandler;

/// `POST /v1/calculations`
public final class CalculateHandler extends HttpHandler {

    /// Called by Lambda.
    public CalculateHandler() {
        this(Wiring.ofLambda());
    }

    public CalculateHandler(Wiring wiring) {
        super(wiring.function("calculate", Wiring::calculating));
    }
}
