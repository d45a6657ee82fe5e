package foerdertopf.local.identity;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.jwk.JWKSet;
import foerdertopf.local.http.Endpoint;
import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpCall;
import foerdertopf.local.http.UrlForm;
import foerdertopf.local.json.Json;

/// OpenID Connect for one machine: discovery, keys, authorization code flow with PKCE.
public final class OidcEndpoint implements Endpoint {

    public static final String DISCOVERY = "/.well-known/openid-configuration";
    public static final String PREFIX = "/_local/oidc/";

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private final Issuer issuer;
    private final SignIns signIns;

    public OidcEndpoint(Issuer issuer, Clock clock) {
        this.issuer = issuer;
        this.signIns = new SignIns(clock);
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return switch (call.method() + " " + call.rawPath()) {
            case "GET " + DISCOVERY -> HttpAnswer.json(200, discovery());
            case "GET " + PREFIX + "jwks" ->
                HttpAnswer.json(200, new JWKSet(issuer.key().toPublicJWK()).toString());
            case "GET " + PREFIX + "authorize" -> signInPage(new Form(call.rawQuery()));
            case "POST " + PREFIX + "authorize" -> signIn(new Form(call.text()));
            case "POST " + PREFIX + "token" -> token(new Form(call.text()));
            default -> HttpAnswer.message(404, "Not Found");
        };
    }

    private record Form(Map<String, List<String>> values) {

        Form(String encoded) {
            this(UrlForm.decode(encoded));
        }

        String get(String name) {
            return values.getOrDefault(name, List.of("")).getFirst();
        }
    }

    private String discovery() {
        var base = issuer.url() + PREFIX;
        return Json.text(Map.of("issuer", issuer.url(), "authorization_endpoint", base + "authorize", "token_endpoint",
            base + "token", "jwks_uri", base + "jwks", "response_types_supported", List.of("code"),
            "subject_types_supported", List.of("public"), "id_token_signing_alg_values_supported", List.of("RS256"),
            "code_challenge_methods_supported", List.of("S256"), "grant_types_supported",
            List.of("authorization_code")));
    }

    private HttpAnswer signInPage(Form form) {
        var problem = problem(form);
        return problem.isEmpty() ? SignInPage.of(form.get("redirect_uri"), form.get("state"), form.get("nonce"),
            form.get("code_challenge")) : HttpAnswer.plain(400, problem);
    }

    private String problem(Form form) {
        if (!form.get("client_id").isEmpty() && !form.get("client_id").equals(issuer.audience())) {
            return "client_id must be " + issuer.audience();
        }
        if (form.get("code_challenge").isEmpty()) {
            return "code_challenge (S256) is missing";
        }
        return onThisMachine(form.get("redirect_uri")) ? "" : "redirect_uri must lie on this machine";
    }

    private static boolean onThisMachine(String uri) {
        try {
            return LOOPBACK.contains(String.valueOf(URI.create(uri).getHost()));
        } catch (IllegalArgumentException noUri) {
            return false;
        }
    }

    private HttpAnswer signIn(Form form) {
        var problem = problem(form);
        if (!problem.isEmpty()) {
            return HttpAnswer.plain(400, problem);
        }
        var groups = Person.groups(form.get("groups"));
        var person = new Person(form.get("sub"), groups, groups.contains("applicant") ? form.get("body") : "");
        var request = new SignIns.Request(form.get("redirect_uri"), form.get("code_challenge"), form.get("nonce"));
        var target = form.get("redirect_uri") + (form.get("redirect_uri").contains("?") ? "&" : "?") + "code="
            + signIns.code(request, person) + "&state=" + URLEncoder.encode(form.get("state"), StandardCharsets.UTF_8);
        return HttpAnswer.plain(303, "").with("location", target);
    }

    private HttpAnswer token(Form form) {
        return signIns.redeem(form.get("code"), form.get("redirect_uri"), form.get("code_verifier"))
            .map(this::tokens)
            .orElseGet(() -> HttpAnswer.json(400, "{\"error\":\"invalid_grant\"}"));
    }

    private HttpAnswer tokens(SignIns.SignIn signIn) {
        var access = issuer.token(signIn.person());
        var id = issuer.token(signIn.person(), Map.of("nonce", signIn.request().nonce()));
        return HttpAnswer.json(200, Json.text(Map.of("access_token", access, "id_token", id, "token_type", "Bearer",
            "expires_in", Issuer.LIFE.toSeconds()))).with("cache-control", "no-store");
    }
}
