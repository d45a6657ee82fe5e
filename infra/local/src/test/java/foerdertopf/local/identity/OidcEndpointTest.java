package foerdertopf.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpCall;
import foerdertopf.local.http.UrlForm;
import foerdertopf.local.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OidcEndpointTest {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";
    private static final String BACK = "http://localhost:8080/";

    @TempDir
    Path folder;
    private OidcEndpoint oidc;
    private Issuer issuer;

    @BeforeEach
    void start() throws Exception {
        issuer = new Issuer("http://localhost:8080", "foerdertopf", SigningKey.in(folder.resolve("key.json")),
            Clock.systemUTC());
        oidc = new OidcEndpoint(issuer, Clock.systemUTC());
    }

    @Test
    void signsSomebodyInWithCodeAndProof() throws Exception {
        var code = code();
        var tokens = Json.parse(redeem(code, VERIFIER).text()).orElseThrow();

        var token = SignedJWT.parse(tokens.string("id_token").orElseThrow());
        var keys = JWKSet.parse(get("/_local/oidc/jwks", "").text());
        assertThat(token.verify(new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey()))).isTrue();
        assertThat(keys.toString()).as("no private part").doesNotContain("\"d\":");
        assertThat(token.getJWTClaimsSet().toJSONObject()).containsEntry("sub", "o-1")
            .containsEntry("nonce", "n")
            .containsEntry("groups", List.of("officer"))
            .doesNotContainKey("body");
    }

    @Test
    void takesACodeOnlyOnce() throws Exception {
        var code = code();

        assertThat(redeem(code, VERIFIER).status()).isEqualTo(200);
        assertThat(redeem(code, VERIFIER).text()).isEqualTo("{\"error\":\"invalid_grant\"}");
    }

    @Test
    void takesNoCodeWithoutItsVerifier() throws Exception {
        assertThat(redeem(code(), VERIFIER + "x").status()).isEqualTo(400);
    }

    @Test
    void sendsNobodyToAnotherMachine() {
        var query = "code_challenge=x&redirect_uri=https%3A%2F%2Fevil.example%2F";

        assertThat(get("/_local/oidc/authorize", query).status()).isEqualTo(400);
        assertThat(post("/_local/oidc/authorize", query).status()).isEqualTo(400);
    }

    @Test
    void showsAPageInWhichNothingCanBeInjected() {
        var page = get("/_local/oidc/authorize",
            "code_challenge=x&redirect_uri=http%3A%2F%2Flocalhost%2F&state=%22%3E%3Cscript%3E").text();

        assertThat(page).contains("value=\"&quot;&gt;&lt;script&gt;\"").doesNotContain("<script>");
    }

    @Test
    void tellsWhereItsPartsAre() {
        var discovery = Json.parse(get(OidcEndpoint.DISCOVERY, "").text()).orElseThrow();

        assertThat(discovery.string("issuer")).contains("http://localhost:8080");
        assertThat(discovery.string("jwks_uri")).contains("http://localhost:8080/_local/oidc/jwks");
    }

    @Test
    void keepsItsKeyForItselfAndOverARestart() throws Exception {
        var file = folder.resolve("key.json");

        assertThat(SigningKey.in(file)).isEqualTo(issuer.key());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void givesAPlainTokenForTheAsking() throws Exception {
        var answer = new TokenEndpoint(issuer).answer(call("GET", "/_local/token",
            "groups=officer,auditor&sub=o-2", ""));

        var claims = SignedJWT.parse(answer.text()).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("o-2");
        assertThat(claims.getStringListClaim("groups")).containsExactly("officer", "auditor");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"press%20officer | press officer",
        "press+officer | press officer",
        "x%22officer | x\"officer", "%5Bofficer%5D | [officer]", "a,%20b | a;b", "/officer | /officer", "`` | ``"})
    void doesNotMakeTwoGroupsOfOneWithABlankInItsName(String groups, String expected) throws Exception {
        var answer = new TokenEndpoint(issuer).answer(call("GET", "/_local/token", "groups=" + groups + "&sub=o", ""));

        assertThat(String.join(";", SignedJWT.parse(answer.text()).getJWTClaimsSet().getStringListClaim("groups")))
            .isEqualTo(expected);
    }

    private String code() {
        var answer = post("/_local/oidc/authorize", "client_id=foerdertopf&redirect_uri=" + BACK
            + "&state=s&nonce=n&code_challenge=" + SignIns.challenge(VERIFIER) + "&groups=officer&body=06412&sub=o-1");
        assertThat(answer.status()).isEqualTo(303);
        var query = answer.header("location").substring(BACK.length() + 1);
        return UrlForm.decode(query).getOrDefault("code", List.of("")).getFirst();
    }

    private HttpAnswer redeem(String code, String verifier) {
        return post("/_local/oidc/token", "grant_type=authorization_code&code=" + code + "&redirect_uri=" + BACK
            + "&code_verifier=" + verifier);
    }

    private HttpAnswer get(String path, String query) {
        return oidc.answer(call("GET", path, query, ""));
    }

    private HttpAnswer post(String path, String form) {
        return oidc.answer(call("POST", path, "", form));
    }

    private static HttpCall call(String method, String path, String query, String body) {
        return new HttpCall(method, path, query, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
