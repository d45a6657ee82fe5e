package foerdertopf.lambda;

import static foerdertopf.lambda.Claims.FRANKFURT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import foerdertopf.lambda.ApiDescription.Example;
import foerdertopf.refusal.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The description of the API is true. That every answer given to a test is as it says, [HttpCall] sees to.
class OpenApiTest {

    private static final ApiDescription DESCRIPTION = new ApiDescription();
    private static final Map<String, String> HEADERS = Map.of("Content-Type", "application/json", "Idempotency-Key",
        "k");
    private static final Pattern ROUTE = Pattern.compile("Method: (GET|POST), Path: \"?([^ ,\"]+)");

    private final Office office = new Office();

    static List<Example> answerExamples() {
        return DESCRIPTION.answerExamples();
    }

    static List<Example> requestExamples() {
        return DESCRIPTION.requestExamples();
    }

    @ParameterizedTest
    @MethodSource("answerExamples")
    void eachExampleOfAnAnswerIsOne(Example example) {
        var headers = Map.of("Content-Type", example.contentType(), "Location", location(example.path()));
        var result = new HttpResult(Integer.parseInt(example.status()), headers, example.body(), List.of());
        assertThat(OpenApi.answered(example.method(), example.path(), result).getMessages()).isEmpty();
    }

    private static String location(String path) {
        return switch (path) {
            case "/v1/claims" -> "/v1/claims/7Q2M4X8V0B3C5D6F7G9H-1";
            case "/v1/reports" -> "/v1/reports?month=2016-03";
            default -> path + "/7Q2M4X8V0B3C5D6F7G9H";
        };
    }

    @ParameterizedTest
    @MethodSource("requestExamples")
    void eachExampleOfARequestIsOne(Example example) {
        var report = OpenApi.asked(example.method(), example.path(), HEADERS, example.body());
        assertThat(report.getMessages()).isEmpty();
    }

    @Test
    void eachExampleOfAClaimIsTaken() {
        requestExamples().stream()
            .filter(example -> example.path().equals("/v1/claims"))
            .forEach(example -> office.booked(FRANKFURT, example.body()));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"status\":\"reserved\"   | \"status\":\"booked\"",
        "\"version\":1,            | ``",
        "\"version\":1             | \"version\":\"1\"",
        "\"version\":1             | \"version\":1,\"note\":1",
        "\"subsidy\":\"9800.00\"   | \"subsidy\":9800.00",
        "\"binding\":true          | \"binding\":true,\"note\":1",
        "\"unit\":\"EUR\"          | \"unit\":\"USD\"",
    })
    void theDescriptionNoticesWhatItDoesNotSay(String sound, String changed) {
        var result = office.submits(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1"));
        assertThat(result.body()).contains(sound);
        var other = new HttpResult(201, result.headers(), result.body().replaceFirst(sound, changed), List.of());
        assertThat(OpenApi.answered("POST", "/v1/claims", other).hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fundingLine", "body", "carrier", "reference", "period", "details", "kind", "from",
        "units"})
    void theDescriptionRefusesAClaimThatLacksAFieldAsTheFunctionDoes(String field) {
        var claim = Claims.deutsch4u(FRANKFURT, "D4U-1").replaceFirst(field, "x" + field);
        assertThat(OpenApi.asked("POST", "/v1/claims", HEADERS, claim).hasErrors()).isTrue();
        assertThat(office.submits(FRANKFURT, claim).code()).isEqualTo("invalid");
    }

    @Test
    void everyCodeIsDescribed() {
        var text = ApiDescription.text("openapi.yaml");
        for (var code : Code.values()) {
            assertThat(text).contains(code.text());
        }
    }

    @Test
    void everyRouteOfTheTemplateIsDescribedAndNoOther() {
        assertThat(routesOfTheTemplate()).isEqualTo(DESCRIPTION.operations().keySet());
    }

    private static Set<String> routesOfTheTemplate() {
        var routes = new TreeSet<String>();
        var matcher = ROUTE.matcher(ApiDescription.text("template.yaml"));
        while (matcher.find()) {
            routes.add(matcher.group(1) + " " + matcher.group(2).replace("+}", "}"));
        }
        return routes;
    }
}
