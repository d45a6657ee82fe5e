package foerdertopf.lambda;

import foerdertopf.lambda.http.HttpHandler;

/// `POST /v1/claims/{id}/withdrawal`
public final class WithdrawClaimHandler extends HttpHandler {

    /// Called by Lambda.
    public WithdrawClaimHandler() {
        this(Wiring.ofLambda());
    }

    public WithdrawClaimHandler(Wiring wiring) {
        super(wiring.function("withdraw-claim", Wiring::withdrawingClaims));
    }
}
