package foerdertopf.lambda;

import foerdertopf.lambda.http.HttpHandler;

/// `POST /v1/reports`
public final class RequestReportHandler extends HttpHandler {

    /// Called by Lambda.
    public RequestReportHandler() {
        this(Wiring.ofLambda());
    }

    public RequestReportHandler(Wiring wiring) {
        super(wiring.function("request-report", part -> part.reports().requesting()));
    }
}
