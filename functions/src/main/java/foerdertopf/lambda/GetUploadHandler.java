package foerdertopf.lambda;

import foerdertopf.lambda.http.HttpHandler;

/// `GET /v1/uploads/{id}`
public final class GetUploadHandler extends HttpHandler {

    /// Called by Lambda.
    public GetUploadHandler() {
        this(Wiring.ofLambda());
    }

    public GetUploadHandler(Wiring wiring) {
        super(wiring.function("get-upload", part -> new UploadWiring(part).getting()));
    }
}
