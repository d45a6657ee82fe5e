package foerdertopf.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import foerdertopf.local.json.Json;
import foerdertopf.local.testing.Checkout;
import foerdertopf.local.testing.ProductCloud;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The calculations that were worked out independently, through the whole system.
class CasesOverHttpTest {

    @TempDir
    static Path folder;
    private static ProductCloud cloud;

    @BeforeAll
    static void start() throws IOException {
        cloud = ProductCloud.start(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        cloud.close();
    }

    record Case(String reference, String claim, String subsidy, String error) {

        static Case of(Object entry) {
            var json = new Json(fields(entry));
            var claim = json.object("claim").orElseThrow();
            return new Case(claim.string("reference").orElse(""), claim.text(), json.string("subsidy").orElse(""),
                json.string("error").orElse(""));
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> fields(Object entry) {
            return (Map<String, Object>) entry;
        }

        @Override
        public String toString() {
            return reference;
        }
    }

    static Stream<Case> cases() {
        var cases = Checkout.read("functions/src/test/resources/domain/cases.json");
        return Json.parse("{\"cases\":" + cases + "}").orElseThrow().list("cases").stream().map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areCalculatedToTheCent(Case one) {
        var answer = cloud.caller().post("groups=officer", "/v1/calculations", one.reference(), one.claim());

        if (one.error().isEmpty()) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.field("subsidy")).isEqualTo(one.subsidy());
        } else {
            assertThat(answer.field("code")).as(answer.text()).isEqualTo(one.error());
        }
    }
}
