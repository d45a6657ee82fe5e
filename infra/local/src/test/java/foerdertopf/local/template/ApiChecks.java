package foerdertopf.local.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// What must hold of the HTTP API: its routes, who may use them, how often.
final class ApiChecks {

    private static final List<String> ROUTES = List.of("POST /v1/calculations", "POST /v1/claims",
        "GET /v1/claims/{id}", "GET /v1/claims", "POST /v1/claims/{id}/withdrawal", "GET /v1/pools",
        "GET /v1/pools/{id+}", "POST /v1/uploads", "GET /v1/uploads/{id}", "GET /v1/uploads",
        "GET /v1/templates/{fundingLine}", "GET /v1/reports", "POST /v1/reports");

    private ApiChecks() {}

    static Stream<String> routes(Shipped shipped) {
        var left = new ArrayList<>(ROUTES);
        var surplus = shipped.template()
            .routes()
            .stream()
            .map(route -> route.method() + " " + route.path())
            .filter(route -> !left.remove(route))
            .map(route -> route + " is in no contract, or stands twice")
            .toList();
        return Stream.concat(surplus.stream(), left.stream().map(route -> route + " is missing"));
    }

    static Stream<String> tokens(Shipped shipped) {
        var rules = new HashSet<>(shipped.template().tokenRules().stream().map(TokenRule::name).toList());
        var open = shipped.template()
            .routes()
            .stream()
            .filter(route -> !(route.access() instanceof Route.Guarded(var rule) && rules.contains(rule)))
            .map(route -> route.method() + " " + route.path() + " asks for no token");
        var defaults = shipped.parts("AWS::Serverless::HttpApi")
            .filter(api -> api.properties()
                .at("Auth", "DefaultAuthorizer")
                .optionalText()
                .filter(rules::contains)
                .isEmpty())
            .map(api -> api.id() + " asks for no token by default");
        var nobody = shipped.template()
            .tokenRules()
            .stream()
            .filter(rule -> rule.audience().isEmpty() || !rule.issuer().equals("https://issuer.example"))
            .map(rule -> rule.name() + " takes tokens of others");
        return Stream.of(open, defaults, nobody).flatMap(faults -> faults);
    }

    static Stream<String> throttling(Shipped shipped) {
        return shipped.parts("AWS::Serverless::HttpApi")
            .flatMap(api -> Stream.of("ThrottlingRateLimit", "ThrottlingBurstLimit")
                .map(limit -> api.properties().at("DefaultRouteSettings", limit))
                .filter(limit -> limit.number(0) < 1)
                .map(limit -> limit.path() + " is missing"));
    }

    /// The version whose events the handlers read.
    static Stream<String> payloads(Shipped shipped) {
        return shipped.functions()
            .flatMap(function -> function.properties().at("Events").entries().values().stream())
            .filter(event -> event.at("Type").text().equals("HttpApi"))
            .map(event -> event.at("Properties", "PayloadFormatVersion"))
            .filter(version -> version.optionalText().filter("2.0"::equals).isEmpty())
            .map(version -> version.path() + " is not 2.0");
    }
}
