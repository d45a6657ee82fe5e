package foerdertopf.local.testing;

import java.util.Map;
import java.util.TreeMap;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

/// Tells a test what reached it, and does what the body asks: `sleep`, `throw`, `status 0`.
public final class EchoHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        var body = String.valueOf(event.getBody());
        switch (body) {
            case "sleep" -> sleep();
            case "throw" -> throw new IllegalStateException("a bug");
            default -> {
            }
        }
        var answer = String.join("\n", event.getRouteKey(), event.getRawPath(), "query=" + event.getRawQueryString(),
            "path=" + event.getPathParameters(), "parameters=" + event.getQueryStringParameters(), "body=" + body,
            "base64=" + event.getIsBase64Encoded(), "claims=" + claims(event), "cookies=" + event.getCookies(),
            "x=" + event.getHeaders().get("x-test"), "time=" + (context.getRemainingTimeInMillis() > 1000));
        return APIGatewayV2HTTPResponse.builder()
            .withStatusCode(body.equals("status 0") ? 0 : 201)
            .withHeaders(Map.of("Content-Type", "text/x-echo", "Location", "/v1/echoes/1"))
            .withBody(answer)
            .build();
    }

    private static Object claims(APIGatewayV2HTTPEvent event) {
        var authorizer = event.getRequestContext().getAuthorizer();
        return authorizer == null ? "none" : new TreeMap<>(authorizer.getJwt().getClaims());
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException cutOff) {
            Thread.currentThread().interrupt();
        }
    }
}
