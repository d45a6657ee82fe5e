package foerdertopf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import foerdertopf.lambda.http.HttpFunction;

/// `POST /v1/uploads`
public final class CreateUploadHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final HttpFunction function;

    /// Called by Lambda.
    public CreateUploadHandler() {
        this(Wiring.ofLambda());
    }

    public CreateUploadHandler(Wiring wiring) {
        this.function = wiring.http("create-upload", new UploadWiring(wiring).creating());
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return function.handle(event, context);
    }
}
