package foerdertopf.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpCall;
import foerdertopf.local.template.ApiCors;
import foerdertopf.local.template.TemplateFault;
import foerdertopf.local.template.TemplateReader;
import foerdertopf.local.testing.Small;
import org.junit.jupiter.api.Test;

/// Pages of other origins are answered as the template says.
class CorsTest {

    private static final String ALLOWED = "http://b.example";

    private final Cors cors = new Cors(Small.template().cors());

    @Test
    void aPreflightOfAnAllowedOriginIsAnsweredWithoutRouteOrToken() {
        var answer = answer("OPTIONS", Map.of("origin", ALLOWED, "access-control-request-method", "POST"));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(headers(answer)).isEqualTo(Map.of("access-control-allow-origin", ALLOWED,
            "access-control-allow-methods", "GET,POST", "access-control-allow-headers", "authorization,content-type",
            "access-control-max-age", "60"));
    }

    @Test
    void anAnswerToAnAllowedOriginBearsTheTemplatesHeadersAndNotTheFunctions() {
        var answer = answer("POST", Map.of("origin", ALLOWED));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(headers(answer)).isEqualTo(Map.of("access-control-allow-origin", ALLOWED,
            "access-control-expose-headers", "location", "x-own", "1"));
    }

    @Test
    void otherOriginsAreToldNothing() {
        var preflight = Map.of("origin", "http://c.example", "access-control-request-method", "POST");
        assertThat(headers(answer("OPTIONS", preflight))).isEmpty();
        assertThat(headers(answer("POST", Map.of("origin", "http://c.example")))).isEqualTo(Map.of("x-own", "1"));
        assertThat(headers(answer("POST", Map.of()))).isEqualTo(Map.of("x-own", "1"));
    }

    @Test
    void optionsThatIsNoPreflightGoesToItsRoute() {
        assertThat(answer("OPTIONS", Map.of("origin", ALLOWED)).status()).isEqualTo(201);
    }

    @Test
    void anApiWithoutCorsHasNone() {
        var none = new Cors(ApiCors.NONE).answer(call("OPTIONS", Map.of("origin", ALLOWED,
            "access-control-request-method", "POST")), CorsTest::function);

        assertThat(none.status()).isEqualTo(201);
    }

    @Test
    void whatTheLocalCloudDoesNotKnowIsAnErrorAtTheStart() {
        var yaml = Small.yaml().replace("        MaxAge: 60", "        AllowCredentials: true");

        assertThatThrownBy(() -> TemplateReader.read(yaml, Map.of("Issuer", Small.ISSUER)))
            .isInstanceOf(TemplateFault.class)
            .hasMessageContaining("Api.Properties.CorsConfiguration.AllowCredentials");
    }

    private HttpAnswer answer(String method, Map<String, String> headers) {
        return cors.answer(call(method, headers), CorsTest::function);
    }

    private static HttpCall call(String method, Map<String, String> headers) {
        var lists = new HashMap<String, List<String>>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return new HttpCall(method, "/v1/echoes", "", lists, new byte[0]);
    }

    private static HttpAnswer function(HttpCall call) {
        return new HttpAnswer(201, List.of(new HttpAnswer.Header("x-own", "1"),
            new HttpAnswer.Header("access-control-allow-origin", "*")), call.body());
    }

    private static Map<String, String> headers(HttpAnswer answer) {
        var headers = new HashMap<String, String>();
        answer.headers().forEach(header -> headers.put(header.name(), header.value()));
        return headers;
    }
}
