package foerdertopf.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import foerdertopf.local.testing.Small;
import org.junit.jupiter.api.Test;

class TemplateReaderTest {

    private static final Map<String, String> PARAMETERS = Map.of("Issuer", "http://issuer.example");
    private static final String THINGS = "arn:aws:dynamodb:eu-central-1:000000000000:table/foerdertopf-Things";

    private final Template template = TemplateReader.read(Small.yaml(), PARAMETERS);

    @Test
    void readsTablesWithTheirKeysAndIndexes() {
        var keys = new TableDefinition.Keys(
            List.of(new TableDefinition.Key("pk", "HASH"), new TableDefinition.Key("sk", "RANGE")));
        var byOwner = new TableDefinition.Index("byOwner",
            new TableDefinition.Keys(List.of(new TableDefinition.Key("owner", "HASH"))), "KEYS_ONLY", List.of());

        assertThat(template.tables()).containsExactly(new TableDefinition("foerdertopf-Things", THINGS, keys,
            Map.of("pk", "S", "sk", "S", "owner", "S"), List.of(byOwner)));
    }

    @Test
    void givesAFunctionItsEnvironmentLimitsAndStatements() {
        var echo = function("EchoFunction");

        assertThat(echo.environment()).containsExactlyInAnyOrderEntriesOf(Map.of("STAGE", "test", "THINGS_TABLE",
            "foerdertopf-Things", "FILES_BUCKET", "foerdertopf-files-000000000000", "MODE", "not-live"));
        assertThat(echo.limits())
            .isEqualTo(new FunctionDefinition.Limits(Duration.ofSeconds(2), 128, OptionalInt.of(3), 2));
        assertThat(echo.handlerClass()).isEqualTo("foerdertopf.local.testing.EchoHandler");
        assertThat(echo.statements()).contains(
            new Statement(Statement.Effect.ALLOW, List.of("dynamodb:Query"), List.of(THINGS + "/index/byOwner")));
    }

    @Test
    void addsThePolicyThatNamesTheFunctionsRole() {
        var night = function("NightFunction");

        assertThat(night.limits().retries()).isEqualTo(1);
        assertThat(night.limits().timeout()).isEqualTo(Duration.ofSeconds(7));
        assertThat(night.environment()).containsEntry("SELF",
            "arn:aws:lambda:eu-central-1:000000000000:function:foerdertopf-EchoFunction:live");
        assertThat(night.statements())
            .containsExactly(new Statement(Statement.Effect.ALLOW, List.of("lambda:InvokeFunction"),
                List.of("arn:aws:lambda:eu-central-1:000000000000:function:foerdertopf-night:live")));
    }

    @Test
    void readsRoutesWithTheirAuthorizer() {
        var token = new Route.Guarded("Token");
        assertThat(template.routes()).containsExactly(new Route("POST", "/v1/echoes", "EchoFunction", token),
            new Route("GET", "/v1/echoes/{id}", "EchoFunction", token),
            new Route("GET", "/v1/deep/{id+}", "EchoFunction", token),
            new Route("GET", "/v1/open", "EchoFunction", new Route.Open()));
        assertThat(template.tokenRules()).containsExactly(
            new TokenRule("Token", "http://issuer.example", List.of("someone"), "Authorization"));
    }

    @Test
    void readsWhatWakesAFunctionWithoutACaller() {
        assertThat(template.bucketEvents()).containsExactly(new BucketEvent("foerdertopf-files-000000000000",
            List.of("s3:ObjectCreated:*"), "uploads/", ".csv", "NightFunction"));
        assertThat(template.schedules()).containsExactly(new Schedule("Nightly", "cron(0 5 1 * ? *)",
            ZoneId.of("Europe/Berlin"), "{\"a\":\"b\"}", "NightFunction"));
    }

    @Test
    void readsTheBucketAndWhoMaySendToIt() {
        assertThat(template.buckets()).containsExactly(new BucketDefinition("foerdertopf-files-000000000000",
            List.of(new BucketDefinition.CorsRule(List.of("http://a.example", "http://b.example"), List.of("PUT"),
                List.of("*"), List.of()))));
    }

    @Test
    void refusesAParameterWithoutAValue() {
        assertThatThrownBy(() -> TemplateReader.read(Small.yaml(), Map.of())).isInstanceOf(TemplateFault.class)
            .hasMessageContaining("Parameters.Issuer");
    }

    @Test
    void refusesAReferenceToNothing() {
        var broken = Small.yaml().replace("!Ref Things", "!Ref Thing");

        assertThatThrownBy(() -> TemplateReader.read(broken, PARAMETERS)).isInstanceOf(TemplateFault.class)
            .hasMessageContaining("no resource Thing")
            .hasMessageContaining("THINGS_TABLE");
    }

    @Test
    void refusesAFunctionOfCloudFormationThatItDoesNotKnow() {
        var unknown = Small.yaml().replace("!Ref Stage\n", "!ImportValue Stage\n");

        assertThatThrownBy(() -> TemplateReader.read(unknown, PARAMETERS)).isInstanceOf(TemplateFault.class)
            .hasMessageContaining("Fn::ImportValue");
    }

    private FunctionDefinition function(String id) {
        return template.functions().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
