package foerdertopf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import foerdertopf.lambda.http.HttpFunction;

/// `POST /v1/reports`
public final class RequestReportHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final HttpFunction function;

    /// Called by Lambda.
    public RequestReportHandler() {
        this(Wiring.ofLambda());
    }

    public RequestReportHandler(Wiring wiring) {
        this.function = wiring.http("request-report", wiring.reports().requesting());
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return function.handle(event, context);
    }
}
