package foerdertopf.lambda;

import foerdertopf.lambda.http.HttpHandler;

/// `POST /v1/uploads`
public final class CreateUploadHandler extends HttpHandler {

    /// Called by Lambda.
    public CreateUploadHandler() {
        this(Wiring.ofLambda());
    }

    public CreateUploadHandler(Wiring wiring) {
        super(wiring.function("create-upload", part -> new UploadWiring(part).creating()));
    }
}
