package foerdertopf.lambda;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

/// Builds a call as a gateway hands it over, and sends it to a handler.
public final class HttpCall {

    private final String method;
    private final String path;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();
    private final Map<String, String> query = new HashMap<>();
    private final Map<String, String> pathParameters = new HashMap<>();
    private final APIGatewayV2HTTPEvent event = new APIGatewayV2HTTPEvent();

    private HttpCall(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public static HttpCall post(String path) {
        return new HttpCall("POST", path).header("content-type", "application/json");
    }

    public static HttpCall get(String path) {
        return new HttpCall("GET", path);
    }

    public HttpCall header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public HttpCall key(String idempotencyKey) {
        return header("idempotency-key", idempotencyKey);
    }

    public HttpCall query(String name, String value) {
        query.put(name, value);
        return this;
    }

    public HttpCall pathParameter(String name, String value) {
        pathParameters.put(name, value);
        return this;
    }

    public HttpCall claim(String name, String value) {
        claims.put(name, value);
        return this;
    }

    /// An applicant of the body with this key.
    public HttpCall applicantOf(String ags) {
        return claim("sub", "applicant-" + ags).claim("groups", "[applicant]").claim("body", ags);
    }

    public HttpCall as(String group) {
        return claim("sub", group + "-1").claim("groups", "[" + group + "]");
    }

    public HttpCall body(String json) {
        event.setBody(json);
        return this;
    }

    public HttpCall bytes(byte... bytes) {
        event.setBody(Base64.getEncoder().encodeToString(bytes));
        event.setIsBase64Encoded(true);
        return this;
    }

    public HttpCall base64(String json) {
        return bytes(json.getBytes(StandardCharsets.UTF_8));
    }

    /// What is answered must be what the description of the API says; so must be what was sent, where it was taken.
    public HttpResult sendTo(RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler) {
        var context = new FakeContext();
        var response = handler.handleRequest(event(), context);
        var result = new HttpResult(
            response.getStatusCode(), response.getHeaders(), response.getBody(), context.lines());
        OpenApi.requireDescribed(method, describedPath(), result);
        if (method.equals("POST") && result.status() < 300) {
            OpenApi.requireAllowed(method, describedPath(), headers, sentBody());
        }
        return result;
    }

    private String sentBody() {
        return event.getIsBase64Encoded()
            ? new String(Base64.getDecoder().decode(event.getBody()), StandardCharsets.UTF_8)
            : event.getBody();
    }

    /// Ids can have any form here, but take one place of the path.
    private String describedPath() {
        var described = path;
        for (var value : pathParameters.values()) {
            described = value.isEmpty() ? path + "1" : described.replace(value, "1");
        }
        return described;
    }

    public APIGatewayV2HTTPEvent event() {
        event.setVersion("2.0");
        event.setRouteKey(method + " " + path);
        event.setRawPath(path);
        event.setHeaders(headers);
        event.setQueryStringParameters(query);
        event.setPathParameters(pathParameters);
        var jwt = APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT.builder().withClaims(claims).build();
        var authorizer = APIGatewayV2HTTPEvent.RequestContext.Authorizer.builder().withJwt(jwt).build();
        event.setRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder().withAuthorizer(authorizer).build());
        return event;
    }
}
