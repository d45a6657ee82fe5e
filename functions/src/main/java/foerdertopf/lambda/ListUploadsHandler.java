package foerdertopf.lambda;

import foerdertopf.lambda.http.HttpHandler;

/// `GET /v1/uploads`
public final class ListUploadsHandler extends HttpHandler {

    /// Called by Lambda.
    public ListUploadsHandler() {
        this(Wiring.ofLambda());
    }

    public ListUploadsHandler(Wiring wiring) {
        super(wiring.function("list-uploads", part -> new UploadWiring(part).listing()));
    }
}
