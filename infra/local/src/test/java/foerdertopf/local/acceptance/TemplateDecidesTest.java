package foerdertopf.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;

import foerdertopf.local.template.TemplateFault;
import foerdertopf.local.testing.ChangedTemplate;
import foerdertopf.local.testing.Checkout;
import foerdertopf.local.testing.ProductCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is taken out of the template is missing here too.
class TemplateDecidesTest {

    private static final String APPLICANT = "groups=applicant&body=06413";
    private static final String CLAIM = """
        {"fundingLine":"language-course","body":"06413","carrier":{"name":"VHS","kind":"municipal"},"reference":"SK-1",
        "period":{"from":"2016-04-04","to":"2016-07-15"},"details":{"participantUnits":12}}""";

    @TempDir
    Path folder;

    @Test
    void lacksAPermissionARouteAndAVariableThatTheTemplateLacks() throws IOException {
        var template = new ChangedTemplate().with("SubmitClaimFunction", "                - dynamodb:PutItem\n", "")
            .with("GetClaimFunction", "          JOURNAL_TABLE: !Ref Journal\n", "")
            .with("ListPoolsFunction", "Path: /v1/pools,", "Path: /v1/pots,");
        try (var cloud = ProductCloud.start(folder, template.yaml())) {
            var caller = cloud.caller();

            assertThat(caller.post(APPLICANT, "/v1/claims", "k", CLAIM).status()).as("permission").isEqualTo(500);
            assertThat(caller.get(APPLICANT, "/v1/claims/X-1").status()).as("variable").isEqualTo(500);
            assertThat(caller.get(APPLICANT, "/v1/pools").text()).as("route")
                .isEqualTo("{\"message\":\"Not Found\"}");
            assertThat(caller.post(APPLICANT, "/v1/calculations", "k", CLAIM).status()).as("the rest").isEqualTo(200);
        }
    }

    @Test
    void doesNotStartWithoutATableThatAFunctionNeeds() {
        var template = Checkout.read("template.yaml").replace("\n  Pools:\n    Type:", "\n  Pots:\n    Type:");

        assertThatThrownBy(() -> ProductCloud.start(folder, template).close()).isInstanceOf(TemplateFault.class)
            .hasMessageContaining("no resource Pools");
    }
}
