package foerdertopf.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import foerdertopf.local.identity.SigningKey;
import foerdertopf.local.testing.ChangedTemplate;
import foerdertopf.local.testing.Checkout;
import foerdertopf.local.testing.ProductCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Roles from signed tokens, through the gateway that flattens lists of groups.
class RolesOverHttpTest {

    private static final String DEFAULT = "Default: ";

    @TempDir
    Path folder;

    @Test
    void noRoleFallsOutOfTheNameOfAGroup() throws Exception {
        try (var cloud = ProductCloud.start(folder)) {
            var calls = Map.ofEntries(
                Map.entry("officer", 200), Map.entry("officer,auditor", 200), Map.entry("press%20officer", 403),
                Map.entry("x%22officer", 403), Map.entry("%22officer%22", 403), Map.entry("officer%09x", 403),
                Map.entry("%5Bofficer%5D", 403), Map.entry("officer,press", 403), Map.entry("officer,%5B", 403),
                Map.entry("Officer", 403), Map.entry("/officer", 403), Map.entry("officer%20", 403));
            calls.forEach((groups, status) -> assertThat(
                cloud.caller().get("groups=" + groups + "&sub=o", "/v1/claims").status()).as(groups).isEqualTo(status));
        }
    }

    /// The claims of the providers' test tokens, signed anew by the local issuer.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"cognito, cognito:groups, foerdertopf-, 200, 403", "keycloak, groups, /foerdertopf/, 200, 403",
        "entra, roles, '', 200, 200"})
    void aTokenOfAProviderGivesItsRoles(String provider, String claim, String prefix, int own, int others)
        throws Exception {
        var template = new ChangedTemplate().with("GroupsClaim", DEFAULT + "groups", DEFAULT + "\"" + claim + "\"")
            .with("RolePrefix", DEFAULT + "\"\"", DEFAULT + "\"" + prefix + "\"");
        try (var cloud = ProductCloud.start(folder, template.yaml())) {
            var key = SigningKey.in(folder.resolve("state").resolve("identity.json"));
            var token = token(provider, cloud.addresses().http(), key);

            assertThat(status(cloud, token, "/v1/claims?body=06412")).isEqualTo(own);
            assertThat(status(cloud, token, "/v1/claims?body=06414")).isEqualTo(others);
        }
    }

    private static String token(String provider, URI issuer, RSAKey key) throws Exception {
        var claims = JWTClaimsSet.parse(Checkout.read("functions/src/test/resources/tokens/" + provider + ".json"));
        var now = Instant.now();
        var ours = new JWTClaimsSet.Builder(claims).issuer(issuer.toString())
            .audience("foerdertopf")
            .notBeforeTime(Date.from(now.minusSeconds(1)))
            .issueTime(Date.from(now.minusSeconds(1)))
            .expirationTime(Date.from(now.plusSeconds(600)))
            .build();
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), ours);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static int status(ProductCloud cloud, String token, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(cloud.addresses().http().resolve(path))
            .header("Authorization", "Bearer " + token);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }
}
