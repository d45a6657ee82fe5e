package foerdertopf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import foerdertopf.lambda.http.HttpFunction;

/// `GET /v1/reports`
public final class ShowReportsHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final HttpFunction function;

    /// Called by Lambda.
    public ShowReportsHandler() {
        this(Wiring.ofLambda());
    }

    public ShowReportsHandler(Wiring wiring) {
        this.function = wiring.http("show-reports", wiring.reports().showing());
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return function.handle(event, context);
    }
}
