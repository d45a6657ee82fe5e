package foerdertopf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import foerdertopf.lambda.http.HttpFunction;

/// `GET /v1/uploads`
public final class ListUploadsHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final HttpFunction function;

    /// Called by Lambda.
    public ListUploadsHandler() {
        this(Wiring.ofLambda());
    }

    public ListUploadsHandler(Wiring wiring) {
        this.function = wiring.http("list-uploads", new UploadWiring(wiring).listing());
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return function.handle(event, context);
    }
}
