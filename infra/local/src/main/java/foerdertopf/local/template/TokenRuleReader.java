package foerdertopf.local.template;

import java.util.List;

/// Reads the JWT authorizers of the HTTP APIs.
final class TokenRuleReader {

    private static final String HEADER = "$request.header.";

    private TokenRuleReader() {}

    static List<TokenRule> read(Resources resources) {
        return resources.ofType("AWS::Serverless::HttpApi")
            .values()
            .stream()
            .flatMap(api -> api.at("Auth", "Authorizers").entries().entrySet().stream())
            .map(entry -> rule(entry.getKey(), entry.getValue()))
            .toList();
    }

    private static TokenRule rule(String name, Place authorizer) {
        var source = authorizer.at("IdentitySource");
        if (!source.text().startsWith(HEADER)) {
            throw new TemplateFault(source.path(), "only a header is known to the local cloud");
        }
        var token = authorizer.at("JwtConfiguration");
        return new TokenRule(name, token.at("issuer").text(), token.at("audience").texts().toList(),
            source.text().substring(HEADER.length()));
    }
}
