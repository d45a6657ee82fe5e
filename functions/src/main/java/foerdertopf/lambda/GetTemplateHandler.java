package foerdertopf.lambda;

import foerdertopf.lambda.http.HttpHandler;

/// `GET /v1/templates/{fundingLine}`
public final class GetTemplateHandler extends HttpHandler {

    /// Called by Lambda.
    public GetTemplateHandler() {
        this(Wiring.ofLambda());
    }

    public GetTemplateHandler(Wiring wiring) {
        super(wiring.function("get-template", part -> new UploadWiring(part).templates()));
    }
}
