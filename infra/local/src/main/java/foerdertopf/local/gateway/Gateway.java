package foerdertopf.local.gateway;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.nimbusds.jose.jwk.RSAKey;
import foerdertopf.local.functions.Functions;
import foerdertopf.local.http.Endpoint;
import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpCall;
import foerdertopf.local.template.Route;
import foerdertopf.local.template.Template;

/// The HTTP API of the template: finds the route, checks the token, runs the function, answers.
public final class Gateway implements Endpoint {

    /// An HTTP API's limit for request line and header values together.
    private static final int MAX_HEAD_BYTES = 10_240;

    private final RouteTable routes;
    private final Cors cors;
    private final Map<String, TokenCheck> checks = new HashMap<>();
    private final Functions functions;
    private final Clock clock;

    /// The key is the one that the local issuer signs with.
    public Gateway(Template template, Functions functions, RSAKey key, Clock clock) {
        this.routes = new RouteTable(template.routes());
        this.cors = new Cors(template.cors());
        this.functions = functions;
        this.clock = clock;
        template.tokenRules().forEach(rule -> checks.put(rule.name(), new TokenCheck(rule, key, clock)));
    }

    /// Whether a path belongs to the API.
    public boolean covers(String rawPath) {
        return routes.covers(rawPath);
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return cors.answer(call, this::bounded);
    }

    private HttpAnswer bounded(HttpCall call) {
        var line = call.rawPath().length() + call.rawQuery().length();
        if (line > MAX_HEAD_BYTES) {
            return HttpAnswer.message(414, "URI Too Long");
        }
        var headers = call.headers().values().stream().flatMap(List::stream).mapToInt(String::length).sum();
        return line + headers > MAX_HEAD_BYTES ? HttpAnswer.message(431, "Request Header Fields Too Large")
            : routed(call);
    }

    private HttpAnswer routed(HttpCall call) {
        return routes.find(call.method(), call.rawPath())
            .map(match -> guarded(call, match))
            .orElseGet(() -> HttpAnswer.message(404, "Not Found"));
    }

    private HttpAnswer guarded(HttpCall call, RouteTable.Match match) {
        return switch (match.route().access()) {
            case Route.Open _ -> run(call, match, Map.of());
            case Route.Guarded(var authorizer) -> switch (check(authorizer).check(call)) {
                case TokenCheck.Valid(var claims) -> run(call, match, claims);
                case TokenCheck.Refused(var reason) -> unauthorized(reason);
            };
        };
    }

    private TokenCheck check(String authorizer) {
        return Optional.ofNullable(checks.get(authorizer))
            .orElseThrow(() -> new IllegalStateException("the template has no authorizer " + authorizer));
    }

    private HttpAnswer run(HttpCall call, RouteTable.Match match, Map<String, String> claims) {
        var requestId = UUID.randomUUID().toString();
        var event = GatewayEvent.json(call, match, claims, requestId, clock.instant());
        return GatewayAnswer.of(functions.withId(match.route().functionId()).run(event))
            .with("apigw-requestid", requestId);
    }

    private static HttpAnswer unauthorized(String reason) {
        var challenge = reason.isEmpty() ? "Bearer"
            : "Bearer scope=\"\" error=\"invalid_token\" error_description=\"" + reason + "\"";
        return HttpAnswer.message(401, "Unauthorized").with("www-authenticate", challenge);
    }
}
