package foerdertopf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import foerdertopf.json.Json;
import foerdertopf.json.JsonReader;
import foerdertopf.json.JsonReading;
import foerdertopf.json.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalculateHandlerTest {

    private static final String CLAIM = """
        {"fundingLine":"deutsch4u","body":"06412","carrier":{"name":"Volkshochschule Frankfurt","kind":"municipal"},
         "reference":"D4U-2016-07","period":{"from":"2016-02-01","to":"2016-06-30"},
         "details":{"units":280,"costs":"9950.00","otherFunds":"0.00"},"acceptPartial":false,"waitIfExhausted":false}
        """;

    private final CalculateHandler handler = new CalculateHandler(new Wiring(Functions.alone()));

    @ParameterizedTest
    @MethodSource("cases")
    void calculatesTheCasesWorkedOutIndependently(Case given) {
        var result = calculation(JsonWriter.write(given.claim())).sendTo(handler);
        assertThat(result.at("subsidy")).as(result.body()).isEqualTo(given.subsidy());
        assertThat(result.code()).isEqualTo(given.error());
        assertThat(result.status()).isEqualTo(given.error().isEmpty() ? 200 : 422);
    }

    @Test
    void explainsEveryLimitAndNamesTheDraws() {
        var result = calculation(CLAIM).header("Accept-Language", "en").sendTo(handler);
        assertThat(result.json()).isEqualTo(json("""
            {"fundingLine":"deutsch4u","ruleVersion":"deutsch4u/2016-01-01","subsidy":"9800.00","trace":[
            {"rule":"per-unit","text":"280 units at EUR\u00a035.00 each","amount":"9800.00","binding":true},
            {"rule":"per-course","text":"At most EUR\u00a010,500.00 a course","amount":"10500.00","binding":false},
            {"rule":"uncovered-course-costs","text":"Costs of EUR\u00a09,950.00 less EUR\u00a00.00 of other funds",
             "amount":"9950.00","binding":false},
            {"rule":"course-entitlement","text":"This course has EUR\u00a010,500.00 left","amount":"10500.00",
             "binding":false}],
            "draws":[{"pool":"deutsch4u-2016","amount":"9800.00","unit":"EUR"},
            {"pool":"course/T45ZZRDP83E4G7CX5A9T","amount":"9800.00","unit":"EUR"}]}
            """));
    }

    @Test
    void speaksGermanWhereNothingElseIsWishedFor() {
        var result = calculation(CLAIM).sendTo(handler);
        assertThat(result.at("trace/0/text")).isEqualTo("280 UE zu je 35,00\u00a0€");
        assertThat(result.headers()).containsEntry("Content-Language", "de");
    }

    @Test
    void answersMayNotBeStoredByAnyone() {
        var result = calculation(CLAIM).sendTo(handler);
        assertThat(result.headers())
            .containsEntry("Cache-Control", "no-store")
            .containsEntry("Content-Type", "application/json")
            .containsEntry("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "officer", "approver", "treasurer", "auditor"})
    void isOpenToEveryRole(String group) {
        assertThat(HttpCall.post("/v1/calculations").as(group).body(CLAIM).sendTo(handler).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[applicant officer]", "[applicant]", "auditor"})
    void readsGroupsInEachOfTheirForms(String groups) {
        var call = HttpCall.post("/v1/calculations").claim("sub", "s").claim("groups", groups).body(CLAIM);
        assertThat(call.sendTo(handler).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "[administrator]", "applicants"})
    void isClosedToWhoHasNoRole(String groups) {
        var call = HttpCall.post("/v1/calculations").claim("sub", "s").claim("groups", groups).body(CLAIM);
        assertThat(call.sendTo(handler).code()).isEqualTo("forbidden");
    }

    @Test
    void readsBodiesInBase64() {
        var call = HttpCall.post("/v1/calculations").as("officer").base64(CLAIM);
        assertThat(call.sendTo(handler).status()).isEqualTo(200);
    }

    @Test
    void logsOneLineWithoutPersons() {
        var result = calculation(CLAIM).sendTo(handler);
        assertThat(result.log()).hasSize(1);
        assertThat(result.log().getFirst()).matches(
            "\\{\"requestId\":\"request-1\",\"function\":\"calculate\",\"outcome\":200,\"durationMillis\":[0-9]+}\n");
    }

    private static HttpCall calculation(String body) {
        return HttpCall.post("/v1/calculations").applicantOf("06412").body(body);
    }

    record Case(int number, Json.Fields claim, String subsidy, String error) {
        @Override
        public String toString() {
            return number + " " + claim.text("fundingLine").orElseThrow() + ": " + subsidy + error;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream file = CalculateHandlerTest.class.getResourceAsStream("/domain/cases.json")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return ((Json.Items) json(text)).list().stream().map(CalculateHandlerTest::caseOf).toList();
        }
    }

    private static Case caseOf(Json json) {
        var fields = (Json.Fields) json;
        var claim = (Json.Fields) Objects.requireNonNull(fields.byName().get("claim"));
        return new Case(claim.hashCode(), claim, fields.text("subsidy").orElse(""), fields.text("error").orElse(""));
    }

    private static Json json(String text) {
        return ((JsonReading.Read) JsonReader.read(text)).json();
    }
}
