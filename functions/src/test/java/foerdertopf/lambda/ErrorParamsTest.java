package foerdertopf.lambda;

import static foerdertopf.lambda.Claims.FRANKFURT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import foerdertopf.claim.fields.FaultKind;
import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;
import foerdertopf.lambda.http.RequestFault;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each error carries what its text names, for programs to read.
class ErrorParamsTest {

    private final Office office = new Office();

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "280              | 1000001            | {\"limit\":1000000}",
        "280              | \"x\"              | {}",
        "280              | 1.5                | {\"found\":\"1.5\"}",
        "\"9950.00\"      | \"100000000.00\"   | {\"limit\":\"99999999.99\"}",
        "\"9950.00\"      | \"x\"              | {\"decimals\":2}",
        "\"municipal\"    | \"x\"              | {\"allowed\":[\"municipal\",\"church\",\"non-profit\",\"migrant-organisation\"]}",
        "\"06412\"        | \"6412\"           | {\"ags\":\"6412\",\"meant\":\"06412\"}",
        "\"2016-02-01\"   | \"1066-10-14\"     | {\"first\":1900,\"last\":2100}",
        "\"D4U-1\"        | null               | {}",
        "{\"units\"       | {\"units\",        | {\"column\":89,\"line\":2}",
    })
    void carryTheValuesThatTheTextNames(String sound, String faulty, String params) {
        var claim = Claims.deutsch4u(FRANKFURT, "D4U-1");
        assertThat(claim).contains(sound);
        assertThat(params(office.submits(FRANKFURT, claim.replace(sound, faulty)))).containsExactly(params);
    }

    @Test
    void carryTheLimitsOfTextsListsAndBodies() {
        assertThat(params(office.submits(FRANKFURT, Claims.deutsch4u(FRANKFURT, "r".repeat(201)))))
            .containsExactly("{\"limit\":200}");
        assertThat(params(office.submits(FRANKFURT, Claims.deployment(FRANKFURT, "L-12", "0,".repeat(1_000) + "0"))))
            .containsExactly("{\"limit\":1000}");
        assertThat(params(office.submits(FRANKFURT, " ".repeat(65_537)))).containsExactly("{\"limit\":65536}");
        assertThat(params(office.submits(FRANKFURT, Claims.office(FRANKFURT, "1.1")))).containsExactly("{\"limit\":1}");
        var hours = Claims.week(10).replace("10.5", "168.01");
        assertThat(params(office.submits(FRANKFURT, Claims.deployment(FRANKFURT, "L-12", hours))))
            .containsExactly("{\"limit\":\"168.00\"}");
        var weeks = Claims.week(10) + "," + Claims.week(10);
        assertThat(params(office.submits(FRANKFURT, Claims.deployment(FRANKFURT, "L-12", weeks))))
            .containsExactly("{\"week\":\"2016-W10\"}");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', value = {
        "limit  | 501 | {\"highest\":500,\"lowest\":1}",
        "year   | 16  | {\"first\":1900,\"last\":2100}",
        "cursor | x   | {}",
        "x      | y   | {}",
        "body   | 6412| {\"ags\":\"6412\",\"meant\":\"06412\"}",
    })
    void carryTheValuesOfParameters(String name, String value, String params) {
        assertThat(params(HttpCall.get("/v1/claims").as("officer").query(name, value).sendTo(office.list)))
            .containsExactly(params);
    }

    @Test
    void carryTheValuesOfHeadersAndFiles(@TempDir Path folder) {
        var call = HttpCall.post("/v1/claims").applicantOf(FRANKFURT).body(Claims.deutsch4u(FRANKFURT, "D"));
        assertThat(params(call.sendTo(office.submit))).containsExactly("{}");
        assertThat(params(call.key("k".repeat(129)).sendTo(office.submit))).containsExactly("{\"limit\":128}");
        try (var uploads = new UploadOffice(folder)) {
            assertThat(params(uploads.announcement(FRANKFURT, "deutsch4u", "x.csv", 1L << 40).sendTo(uploads.create)))
                .first()
                .asString()
                .matches("\\{\"limit\":[0-9]+}");
        }
    }

    /// Every value that a text asks for is one that its error carries.
    @Test
    void noTextOfAFaultNamesANumberThatItsErrorDoesNotCarry() {
        var codes = new TreeSet<String>();
        List.of(FaultKind.values()).forEach(kind -> codes.add(kind.text()));
        List.of(RequestFault.values()).forEach(fault -> codes.add(fault.code()));
        assertThat(codes).allSatisfy(code -> {
            var text = Messages.LOADED.text(Language.ENGLISH, "fault." + code);
            assertThat(text).as(code).doesNotContainPattern("(than|between|outside|above|from|most) [0-9]+");
        });
    }

    private static List<String> params(HttpResult result) {
        assertThat(result.status()).as(result.body()).isEqualTo(422);
        var all = new ArrayList<String>();
        for (var error : ((Json.Items) result.json().byName().getOrDefault("errors", Json.NULL)).list()) {
            var params = ((Json.Fields) error).byName().get("params");
            all.add(params == null ? "none" : JsonWriter.write(params));
        }
        return all;
    }
}
