package foerdertopf.lambda;

import foerdertopf.lambda.http.HttpHandler;

/// `GET /v1/reports`
public final class ShowReportsHandler extends HttpHandler {

    /// Called by Lambda.
    public ShowReportsHandler() {
        this(Wiring.ofLambda());
    }

    public ShowReportsHandler(Wiring wiring) {
        super(wiring.function("show-reports", part -> part.reports().showing()));
    }
}
