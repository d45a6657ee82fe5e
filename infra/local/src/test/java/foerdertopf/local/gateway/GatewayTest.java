package foerdertopf.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.jwk.RSAKey;
import foerdertopf.local.functions.Functions;
import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpCall;
import foerdertopf.local.identity.Issuer;
import foerdertopf.local.identity.Person;
import foerdertopf.local.identity.SigningKey;
import foerdertopf.local.testing.Small;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Clock CLOCK = InstantSource.fixed(NOW).withZone(ZoneOffset.UTC);
    private static final Person APPLICANT = new Person("applicant-1", List.of("applicant", "auditor"), "06412");

    @TempDir
    static Path folder;
    private static RSAKey key;
    private static Functions functions;
    private static Gateway gateway;

    @BeforeAll
    static void start() throws Exception {
        key = SigningKey.in(folder.resolve("key.json"));
        var template = Small.template();
        functions = new Functions(template.functions(), Small.handlers());
        gateway = new Gateway(template, functions, key, CLOCK);
    }

    @AfterAll
    static void stop() {
        functions.close();
    }

    @Test
    void givesTheFunctionTheRequestInPayloadFormat2() {
        var answer = call("POST", "/v1/echoes", "a=1&a=2&b=x%20y", token(), "text/plain", "ä");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Content-Type")).isEqualTo("text/x-echo");
        assertThat(answer.text().lines()).contains("POST /v1/echoes", "/v1/echoes", "query=a=1&a=2&b=x%20y",
            "parameters={a=1,2, b=x y}", "body=ä", "base64=false", "x=one,two", "time=true");
    }

    @Test
    void handsClaimsOnAsTexts() {
        var claims = call("POST", "/v1/echoes", "", token(), "text/plain", "").text()
            .lines()
            .filter(line -> line.startsWith("claims="))
            .findFirst()
            .orElseThrow();

        assertThat(claims).contains("groups=[applicant auditor]", "body=06412", "sub=applicant-1",
            "exp=" + NOW.plus(Duration.ofHours(12)).getEpochSecond());
    }

    @Test
    void sendsWhatIsNoTextAsBase64() {
        var answer = call("POST", "/v1/echoes", "", token(), "application/octet-stream", "abc");

        assertThat(answer.text()).contains("body=YWJj", "base64=true");
    }

    @ParameterizedTest
    @CsvSource({"application/json", "application/json;charset=utf-8", "text/plain"})
    void doesNotDamageABodyThatIsNoUtf8(String type) {
        var headers = Map.of("authorization", List.of("Bearer " + token()), "content-type", List.of(type));
        var body = "{\"carrier\":\"Grünberg\"}".getBytes(StandardCharsets.ISO_8859_1);

        var answer = gateway.answer(new HttpCall("POST", "/v1/echoes", "", headers, body));

        assertThat(answer.text()).contains("body=" + Base64.getEncoder().encodeToString(body), "base64=true");
    }

    @ParameterizedTest
    @CsvSource({"application/json, false", "Application/JSON; charset=utf-8, false", "application/xml, false",
        "application/javascript, false", "text/csv, false", "'', true", "application/x-www-form-urlencoded, true",
        "application/problem+json, true", "application/octet-stream, true"})
    void passesOnAsTextWhatAnHttpApiDoes(String type, boolean base64) {
        assertThat(call("POST", "/v1/echoes", "", token(), type, "{}").text()).contains("base64=" + base64);
    }

    @ParameterizedTest
    @CsvSource({"/v1/echoes/a%20b, '/v1/echoes/a b', '{id=a b}', 201", "/v1/deep/x/y, /v1/deep/x/y, {id=x/y}, 201",
        "/v1/deep/x%2Fy, /v1/deep/x/y, {id=x/y}, 201", "/v1/deep/x%252Fy, /v1/deep/x%2Fy, {id=x%2Fy}, 201",
        "/v1/echoes/a%2Fb, '', '', 404", "/v1/echoes/, '', '', 404",
        "/v1/deep/, '', '', 404", "/v1/nothing, '', '', 404"})
    void matchesPathsAfterDecodingThem(String path, String rawPath, String variables, int status) {
        var answer = call("GET", path, "", token(), "", "");

        assertThat(answer.status()).isEqualTo(status);
        if (status == 404) {
            assertThat(answer.text()).isEqualTo("{\"message\":\"Not Found\"}");
        } else {
            assertThat(answer.text().lines()).contains(rawPath, "path=" + variables);
        }
    }

    @ParameterizedTest
    @CsvSource({"10000, 100, 201", "10200, 100, 431", "100, 11000, 431", "10300, 0, 414"})
    void aHeadLargerThanAnHttpApiTakesIsRefused(int query, int header, int status) {
        var headers = Map.of("authorization", List.of("Bearer " + token()), "x", List.of("x".repeat(header)));
        var token = token().length() + "Bearer ".length();
        var call = new HttpCall("POST", "/v1/echoes", "q".repeat(Math.max(0, query - (query > 10_240 ? 0 : token))),
            headers, new byte[0]);

        assertThat(gateway.answer(call).status()).isEqualTo(status);
    }

    @Test
    void hasNoRouteForAnotherMethod() {
        assertThat(call("DELETE", "/v1/echoes", "", token(), "", "").status()).isEqualTo(404);
    }

    @Test
    void asksNothingWhereTheTemplateAsksNothing() {
        assertThat(call("GET", "/v1/open", "", "", "", "").text()).contains("claims=none");
    }

    @Test
    void refusesWhoBearsNoToken() {
        var answer = call("GET", "/v1/echoes/1", "", "", "", "");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).isEqualTo("{\"message\":\"Unauthorized\"}");
        assertThat(answer.header("www-authenticate")).isEqualTo("Bearer");
    }

    @Test
    void refusesTokensOfAnotherIssuerAudienceTimeOrKey() throws Exception {
        var otherKey = SigningKey.in(folder.resolve("other.json"));
        var expired = new Issuer(Small.ISSUER, "someone", key, Clock.offset(CLOCK, Duration.ofHours(-12)));
        var early = new Issuer(Small.ISSUER, "someone", key, Clock.offset(CLOCK, Duration.ofSeconds(1)));
        var refused = Map.of("invalid issuer", issuer("http://other.example", "someone", key),
            "the token does not have a valid audience", issuer(Small.ISSUER, "other", key), "signature is invalid",
            issuer(Small.ISSUER, "someone", otherKey), "the token has expired", expired, "the token is not valid yet",
            early);

        refused.forEach((reason, issuer) -> {
            var answer = call("GET", "/v1/echoes/1", "", issuer.token(APPLICANT), "", "");
            assertThat(answer.status()).as(reason).isEqualTo(401);
            assertThat(answer.header("www-authenticate")).contains("invalid_token", reason);
        });
        assertThat(call("GET", "/v1/echoes/1", "", "nonsense", "", "").status()).isEqualTo(401);
    }

    @Test
    void refusesATokenWhoseClaimsWereChanged() {
        var parts = token().split("\\.", -1);
        var forged = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("06412", "06413");
        var token = parts[0] + "." + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(forged.getBytes(StandardCharsets.UTF_8)) + "." + parts[2];

        assertThat(call("GET", "/v1/echoes/1", "", token, "", "").status()).isEqualTo(401);
    }

    @Test
    void answersForAFunctionThatCannot() {
        var crash = call("POST", "/v1/echoes", "", token(), "text/plain", "throw");
        assertThat(crash.status()).isEqualTo(500);
        assertThat(crash.text()).isEqualTo("{\"message\":\"Internal Server Error\"}");

        var late = call("POST", "/v1/echoes", "", token(), "text/plain", "sleep");
        assertThat(late.status()).isEqualTo(503);
        assertThat(late.text()).isEqualTo("{\"message\":\"Service Unavailable\"}");

        assertThat(call("POST", "/v1/echoes", "", token(), "text/plain", "status 0").status()).isEqualTo(500);
    }

    private static String token() {
        return issuer(Small.ISSUER, "someone", key).token(APPLICANT);
    }

    private static Issuer issuer(String url, String audience, RSAKey signedBy) {
        return new Issuer(url, audience, signedBy, CLOCK);
    }

    private static HttpAnswer call(String method, String path, String query, String token, String type, String body) {
        var headers = new HashMap<String, List<String>>(Map.of("x-test", List.of("one", "two")));
        if (!token.isEmpty()) {
            headers.put("authorization", List.of("Bearer " + token));
        }
        if (!type.isEmpty()) {
            headers.put("content-type", List.of(type));
        }
        return gateway
            .answer(new HttpCall(method, path, query, headers, body.getBytes(StandardCharsets.UTF_8)));
    }
}
