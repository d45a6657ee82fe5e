package foerdertopf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import foerdertopf.lambda.http.HttpFunction;

/// `GET /v1/claims`
public final class ListClaimsHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final HttpFunction function;

    /// Called by Lambda.
    public ListClaimsHandler() {
        this(Wiring.ofLambda());
    }

    public ListClaimsHandler(Wiring wiring) {
        this.function = wiring.http("list-claims", wiring.listingClaims());
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return function.handle(event, context);
    }
}
