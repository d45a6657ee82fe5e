package foerdertopf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import foerdertopf.json.Json;
import foerdertopf.testing.Machine;
import org.junit.jupiter.api.Test;

/// Malformed bodies are refused with the reason, never fail, and leave no entry behind.
class MalformedBodiesTest {

    private static final int SEED = 20_160_930;
    private static final List<String> CODES = List.of("invalid", "ags-leading-zero", "unknown-body");

    private final Office office = new Office();

    @Test
    void eachIsToldWhyAndNoneLeavesAnEntry() {
        var bodies = new MalformedBodies(SEED);
        for (var i = 0; i < Machine.rounds(1_000, 10_000); i++) {
            var body = bodies.next();
            assertRefused(call("/v1/claims", body).sendTo(office.submit), body);
            assertRefused(call("/v1/calculations", body).sendTo(office.calculate), body);
            assertRefused(call("/v1/claims/x/withdrawal", body).sendTo(office.withdraw), body);
        }
        office.ledger.open(books -> assertThat(books.allEntries()).isEmpty());
    }

    private static HttpCall call(String path, byte[] body) {
        return HttpCall.post(path).applicantOf(Claims.FRANKFURT).key("k").bytes(body);
    }

    private static void assertRefused(HttpResult result, byte[] body) {
        var sent = new String(body, StandardCharsets.UTF_8);
        assertThat(result.status()).as(sent).isEqualTo(422);
        assertThat(CODES).as(sent).contains(result.code());
        assertThat(result.at("detail")).as(sent).isNotBlank();
        if (!result.code().equals("unknown-body")) {
            var errors = (Json.Items) result.json().byName().getOrDefault("errors", Json.NULL);
            assertThat(errors.list()).as(sent)
                .isNotEmpty()
                .allSatisfy(
                    error -> {
                        assertThat(((Json.Fields) error).text("detail").orElse("")).isNotBlank();
                        assertThat(((Json.Fields) error).byName().get("params")).isInstanceOf(Json.Fields.class);
                    });
        }
    }
}
