package foerdertopf.lambda;

import static foerdertopf.lambda.Claims.FRANKFURT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import foerdertopf.json.Json;
import foerdertopf.json.JsonReader;
import foerdertopf.json.JsonReading;
import foerdertopf.memory.MemoryLedger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tokens that docs/deploy.md speaks of, of the providers that it names, with the parameters that it recommends.
class IdentityProvidersTest {

    @ParameterizedTest(name = "{0} with {1} and {2}")
    @CsvSource({
        "cognito,  cognito:groups, foerdertopf-,    201, 403",
        "cognito,  cognito:groups, '',              403, 403",
        "keycloak, groups,         /foerdertopf/,   201, 403",
        "keycloak, groups,         /,               403, 200",
        "keycloak, groups,         '',              403, 403",
        "entra,    roles,          '',              201, 200",
        "entra,    groups,         '',              403, 403",
    })
    void givesTheRolesOfItsToken(String provider, String claim, String prefix, int submits, int readsAll)
        throws IOException {
        for (UnaryOperator<Json> gateway : List.<UnaryOperator<Json>>of(IdentityProvidersTest::asAnHttpApi,
            json -> json)) {
            assertThat(statuses(provider, claim, prefix, gateway)).containsExactly(submits, readsAll);
        }
    }

    private static List<Integer> statuses(String provider, String claim, String prefix, UnaryOperator<Json> gateway)
        throws IOException {
        var ledger = new MemoryLedger();
        var variables = Map.of(
            "JOURNAL_TABLE", "j", "POOLS_TABLE", "p", "GROUPS_CLAIM", claim, "ROLE_PREFIX", prefix);
        var clock = Clock.fixed(Office.NOW, ZoneOffset.UTC);
        var wiring = new Wiring(new Platform(variables, clock, new Random(1), new NoClients()), _ -> ledger);
        var submission = HttpCall.post("/v1/claims").key("k").body(Claims.languageCourse(FRANKFURT, "R", 5));
        // Of Wiesbaden: an applicant of Frankfurt may not list it.
        var list = HttpCall.get("/v1/claims").query("body", "06414");
        token(provider).byName().forEach((name, value) -> {
            submission.claim(name, gateway.apply(value));
            list.claim(name, gateway.apply(value));
        });
        return List.of(
            submission.sendTo(new SubmitClaimHandler(wiring)).status(),
            list.sendTo(new ListClaimsHandler(wiring)).status());
    }

    private static Json.Fields token(String provider) throws IOException {
        var text = Files.readString(Path.of("src/test/resources/tokens", provider + ".json"));
        return (Json.Fields) ((JsonReading.Read) JsonReader.read(text)).json();
    }

    /// Each claim as a text: a list as `[a b]`, an object as its gateway writes it.
    private static Json asAnHttpApi(Json value) {
        return switch (value) {
            case Json.Items(var list) -> Json.of(
                list.stream().map(item -> ((Json.Text) item).value()).collect(Collectors.joining(" ", "[", "]")));
            case Json.Numeral(var literal) -> Json.of(literal);
            case Json.Fields _ -> Json.of("map[]");
            case Json.Text _,Json.Bool _,Json.Null() -> value;
        };
    }
}
