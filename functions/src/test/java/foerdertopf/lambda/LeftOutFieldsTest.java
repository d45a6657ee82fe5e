package foerdertopf.lambda;

import static foerdertopf.lambda.Claims.FRANKFURT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What counts as left out, and what does not count at all: `null`, and a byte order mark.
class LeftOutFieldsTest {

    private static final String MARK = "\uFEFF";
    private static final String COURSE = Claims.deutsch4u(FRANKFURT, "D4U-1");
    private static final String EMPTY_CONCEPT = """
        {"local":null,"leadership":null,"strategic":null,"structural":null,"bothWays":null,"partners":null,
         "receivingSociety":null,"diversity":null}""";

    private final Office office = new Office();

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", EMPTY_CONCEPT})
    void nullForAnOptionalFieldIsNotRefused(String concept) {
        var result = office.submits(FRANKFURT, """
            {"fundingLine":"innovative-project","body":"06412","carrier":{"name":"Verein","kind":"non-profit"},
             "reference":"P-1","period":{"from":"2016-03-01","to":"2016-11-30"},"acceptPartial":null,
             "waitIfExhausted":null,"details":{"totalExpenses":"20000.00","ineligibleExpenses":null,
             "ownContribution":"10000.00","otherFunds":null,"projectIncome":null,"requested":null,"focus":null,
             "concept":%s}}
            """.formatted(concept));
        assertThat(result.status()).as(result.body()).isEqualTo(201);
        assertThat(result.at("subsidy")).isEqualTo("10000.00");
        var whole = office.claim(result.at("claimId")).as("officer").sendTo(office.get);
        assertThat(whole.at("details/otherFunds")).isEqualTo("0.00");
        assertThat(whole.body()).contains("\"acceptPartial\":false").doesNotContain("null");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"deutsch4u\"                                       | /fundingLine missing",
        "\"06412\"                                           | /body missing",
        "\"Volkshochschule\"                                 | /carrier/name missing",
        "\"municipal\"                                       | /carrier/kind missing",
        "\"D4U-1\"                                           | /reference missing",
        "\"2016-02-01\"                                      | /period/from missing",
        "280                                                 | /details/units missing",
        "\"9950.00\"                                         | /details/costs missing",
    })
    void nullForARequiredFieldIsMissingAndNotOfAWrongType(String value, String error) {
        assertThat(COURSE).contains(value);
        assertThat(office.submits(FRANKFURT, COURSE.replace(value, "null")).errors()).containsExactly(error);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "note        | /note unknown-field",
        "OtherFunds  | /OtherFunds unknown-field",
        "reference   | /reference repeated-field",
    })
    void nullIsNoWayAroundOtherChecks(String name, String error) {
        assertThat(office.submits(FRANKFURT, Claims.with(COURSE, name, "null")).errors()).containsExactly(error);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aByteOrderMarkBeforeJsonIsNotRefused(boolean asBytes) {
        var call = office.submission(FRANKFURT, MARK + COURSE);
        var result = (asBytes ? call.base64(MARK + COURSE) : call).sendTo(office.submit);
        assertThat(result.status()).as(result.body()).isEqualTo(201);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"**{}, not-json", "{*}, not-json", "{}*, not-json", "' *{}', not-json", "#{}, not-json",
        "*, body-missing", "*[], not-an-object", "*{, not-json", "*null, not-an-object"})
    void onlyOneByteOrderMarkAtTheFrontIsIgnored(String form, String code) {
        var body = form.replace("*", MARK).replace('#', '\uFFFE');
        for (var call : List.of(
            HttpCall.post("/v1/calculations").as("officer").body(body),
            HttpCall.post("/v1/calculations").as("officer").base64(body))) {
            assertThat(call.sendTo(office.calculate).errors()).containsExactly(" " + code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-32", "UTF-32LE", "UTF-32BE",
        "X-UTF-32BE-BOM", "X-UTF-32LE-BOM", "windows-1252"})
    void aBodyInAnotherEncodingIsNotTakenForBrokenJson(String encoding) {
        var claim = COURSE.strip().replace("Volkshochschule", "Volkshochschule Grünberg");
        var result = HttpCall.post("/v1/calculations")
            .as("officer")
            .bytes(claim.getBytes(Charset.forName(encoding)))
            .sendTo(office.calculate);
        assertThat(result.errors()).containsExactly(" not-utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aBodyInAnotherEncodingIsNotTakenForBrokenJsonThoughAGatewayTookItForText(String encoding) {
        var garbled = new String(COURSE.strip().getBytes(Charset.forName(encoding)), UTF_8);
        var result = HttpCall.post("/v1/calculations").as("officer").body(garbled).sendTo(office.calculate);
        assertThat(result.errors()).containsExactly(" not-utf-8");
    }
}
