package foerdertopf.lambda;

import static foerdertopf.lambda.Claims.FRANKFURT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is wrong with a claim is told at once, each fault where it stands.
class ClaimErrorsTest {

    private final Office office = new Office();

    @Test
    void namesEveryFaultAtOnce() {
        var result = send("""
            {"fundingLine":"guide-deployment","body":6412,"carrier":{"name":" ","kind":"private","email":"x"},
             "period":{"from":"2016-06-30","to":"2016-02-01"},
             "details":{"guide":"lotse","weeks":[{"week":"2016-W10","hours":"0"},{"week":"2016-W10","hours":"169.00"},
              {"week":"2015-W53","hours":8},"2016-W12",{"week":"2016-W53"}]},
             "acceptPartial":"yes","note":"","note":""}
            """);
        assertThat(result.status()).isEqualTo(422);
        assertThat(result.code()).isEqualTo("invalid");
        assertThat(result.errors()).containsExactlyInAnyOrder(
            "/note repeated-field",
            "/body not-a-text",
            "/carrier/name blank",
            "/carrier/kind not-one-of",
            "/carrier/email unknown-field",
            "/reference missing",
            "/period/to ends-before-start",
            "/details/guide not-a-guide",
            "/details/weeks/0/hours not-positive",
            "/details/weeks/1/hours hours-too-large",
            "/details/weeks/1/week repeated-week",
            "/details/weeks/2/hours not-a-text",
            "/details/weeks/2/week week-of-other-year",
            "/details/weeks/3 not-an-object",
            "/details/weeks/4/week no-such-week",
            "/details/weeks/4/hours missing",
            "/acceptPartial not-a-truth-value",
            "/note unknown-field",
            " idempotency-key-missing");
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"06412\"                 | 6412                    | /body not-a-text",
        "\"06412\"                 | \"\"                    | /body blank",
        "\"06412\"                 | null                    | /body missing",
        "\"deutsch4u\"             | \"Deutsch4U\"           | /fundingLine not-one-of",
        "\"deutsch4u\"             | []                      | /fundingLine not-a-text",
        "280                       | \"280\"                 | /details/units not-a-number",
        "280                       | 280.5                   | /details/units not-a-count",
        "280                       | 0                       | /details/units not-positive",
        "280                       | 1000001                 | /details/units count-too-large",
        "\"9950.00\"               | 9950.00                 | /details/costs not-a-text",
        "\"9950.00\"               | \"9950\"                | /details/costs not-money",
        "\"9950.00\"               | \"9.950,00\"            | /details/costs not-money",
        "\"9950.00\"               | \"0.00\"                | /details/costs not-positive",
        "\"9950.00\"               | \"100000000.00\"        | /details/costs money-too-large",
        "\"otherFunds\":\"0.00\"   | \"otherFunds\":\"-0.01\"| /details/otherFunds below-zero",
        "\"otherFunds\"            | \"participants\"        | /details/participants unknown-field",
        "\"2016-02-01\"            | \"01.02.2016\"          | /period/from not-a-date",
        "\"2016-06-30\"            | \"2016-06-31\"          | /period/to not-a-date",
        "\"2016-06-30\"            | \"2016-01-31\"          | /period/to ends-before-start",
        "\"2016-02-01\"            | \"1066-10-14\"          | /period/from date-out-of-range",
        "\"D4U-1\"                 | \"D4U\\u0000\"          | /reference control-character",
        "\"D4U-1\"                 | \"D4U\\ufffd1\"         | /reference unreadable-character",
        "\"D4U-1\"                 | \"#N/A\"                | /reference spreadsheet-error",
        "\"D4U-1\"                 | \"2,016E+14\"           | /reference scientific-notation",
        "\"D4U-1\"                 | \"=\\\"00123\\\"\"        | /reference text-wrapper",
        "\"D4U-1\"                 | \"---\"                 | /reference names-nothing",
        "\"D4U-1\"                 | \"\\u202eD4U-1\"         | /reference direction-character",
        "\"D4U-1\"                 | \"B\\u00c3\\u00bcrger\"   | /reference double-encoded",
        "\"Volkshochschule\"       | \"########\"            | /carrier/name spreadsheet-error",
        "\"Volkshochschule\"       | \"2E+14\"               | /carrier/name scientific-notation",
        "\"Volkshochschule\"       | \"B\\u00c3\\u00bcrgerhaus\" | /carrier/name double-encoded",
        "\"Volkshochschule\"       | \"V\\u2066HS\"           | /carrier/name direction-character",
        "\"municipal\"             | \"kommunal\"            | /carrier/kind not-one-of",
        "{\"name\":                | {\"Name\":              | /carrier/Name unknown-field",
    })
    void namesTheFaultOfAField(String sound, String faulty, String error) {
        var claim = Claims.deutsch4u(FRANKFURT, "D4U-1");
        assertThat(claim).contains(sound);
        assertThat(send(claim.replace(sound, faulty)).errors()).contains(error);
    }

    @Test
    void textsOf200CharactersAreTheLongest() {
        assertThat(office.submits(FRANKFURT, Claims.deutsch4u(FRANKFURT, "r".repeat(200))).status()).isEqualTo(201);
        assertThat(office.submits(FRANKFURT, Claims.deutsch4u(FRANKFURT, "r".repeat(201))).errors())
            .containsExactly("/reference too-long");
        assertThat(
            office.submits(FRANKFURT, Claims.project(FRANKFURT, "P-1").replace("Ja", "j".repeat(2_001))).errors())
            .containsExactly("/details/concept/diversity too-long");
    }

    @Test
    void aPostIsStaffedWithinThePeriod() {
        var claim = Claims.office(FRANKFURT, "0.5");
        assertThat(send(claim.replaceFirst("from\":\"2016-04-01", "from\":\"2016-04-02")).errors())
            .contains("/details/staffing/0/from outside-period");
        assertThat(send(claim.replaceFirst("to\":\"2016-12-31", "to\":\"2016-12-30")).errors())
            .contains("/details/staffing/0/to outside-period");
        assertThat(send(claim.replace("\"0.5\"", "\"1.1\"")).errors())
            .contains("/details/staffing/0/fte fte-too-large");
        assertThat(send(claim.replaceFirst("\\[.*?]", "[]")).errors()).contains("/details/staffing empty-list");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "``            | body-missing",
        "{             | not-json",
        "{}x           | not-json",
        "[]            | not-an-object",
        "null          | not-an-object",
        "\"claim\"     | not-an-object",
    })
    void saysThatABodyIsNoJsonObject(String body, String code) {
        var result = HttpCall.post("/v1/claims").applicantOf(FRANKFURT).key("k").body(body).sendTo(office.submit);
        assertThat(result.errors()).containsExactly(" " + code);
    }

    @Test
    void takesBodiesOfUpTo64Kilobytes() {
        var claim = Claims.deutsch4u(FRANKFURT, "D4U-1");
        var padding = 64 * 1024 - claim.length();
        assertThat(office.submits(FRANKFURT, claim + " ".repeat(padding)).status()).isEqualTo(201);
        var larger = office.submits(FRANKFURT, claim + " ".repeat(padding + 1));
        assertThat(larger.status()).isEqualTo(422);
        assertThat(larger.errors()).containsExactly(" body-too-large");
        assertThat(office.submits(FRANKFURT, claim + " ".repeat(1_000_000)).errors())
            .containsExactly(" body-too-large");
    }

    @Test
    void saysThatABodyIsNoText() {
        var result = HttpCall.post("/v1/claims")
            .applicantOf(FRANKFURT)
            .key("k")
            .bytes((byte) '{', (byte) 0xE4)
            .sendTo(office.submit);
        assertThat(result.errors()).containsExactly(" not-utf-8");
    }

    @Test
    void aLostLeadingZeroHasACodeOfItsOwn() {
        var alone = office.submits(FRANKFURT, Claims.deutsch4u("6412", "D4U-1"));
        assertThat(alone.code()).isEqualTo("ags-leading-zero");
        assertThat(alone.errors()).containsExactly("/body ags-leading-zero");
        assertThat(alone.at("detail")).contains("06412");
        var amongOthers = office.submits(FRANKFURT, Claims.deutsch4u("6412", " "));
        assertThat(amongOthers.code()).isEqualTo("invalid");
        assertThat(amongOthers.errors()).containsExactlyInAnyOrder("/body ags-leading-zero", "/reference blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"06499", "06412000", "Frankfurt", "06"})
    void aKeyOfNobodyIsTold(String ags) {
        var result = office.submits(FRANKFURT, Claims.deutsch4u(ags, "D4U-1"));
        assertThat(result.code()).isEqualTo("unknown-body");
        assertThat(result.errors()).isEmpty();
    }

    @Test
    void hintsAtTheKeyThatIsMeant() {
        var unknown = office.submits(FRANKFURT, Claims.deutsch4u("06412000", "D4U-1"));
        assertThat(unknown.at("hint")).isEqualTo("06412");
        assertThat(unknown.at("detail")).contains("06412000").contains(" 06412");
        assertThat(office.submits(FRANKFURT, Claims.deutsch4u("6412", "D4U-1")).at("hint")).isEqualTo("06412");
        assertThat(office.submits(FRANKFURT, Claims.deutsch4u("06499", "D4U-1")).json().byName())
            .doesNotContainKey("hint");
    }

    @Test
    void speaksBothLanguages() {
        var call = office.submission(FRANKFURT, Claims.deutsch4u(FRANKFURT, " "));
        assertThat(
            call.header("Accept-Language", "de-DE,de;q=0.9,en;q=0.8").sendTo(office.submit).at("errors/0/detail"))
            .isEqualTo("Die Angabe ist leer.");
        var english = call.header("Accept-Language", "fr, en;q=0.1").sendTo(office.submit);
        assertThat(english.at("errors/0/detail")).isEqualTo("The value is empty.");
        assertThat(english.at("title")).isEqualTo("Invalid input");
        assertThat(english.headers()).containsEntry("Content-Language", "en")
            .containsEntry(
                "Content-Type", "application/problem+json");
        assertThat(english.json().byName().keySet()).containsExactlyElementsOf(
            List.of("type", "title", "status", "detail", "code", "errors"));
    }

    @Test
    void amountsThatMayBeLeftOutCountAsZero() {
        var result = office.submits(FRANKFURT, """
            {"fundingLine":"innovative-project","body":"06412","carrier":{"name":"Verein","kind":"non-profit"},
             "reference":"P-1","period":{"from":"2016-03-01","to":"2016-11-30"},
             "details":{"totalExpenses":"20000.00","ownContribution":"10000.00"}}
            """);
        assertThat(result.at("subsidy")).isEqualTo("10000.00");
    }

    private HttpResult send(String claim) {
        return HttpCall.post("/v1/claims").applicantOf(FRANKFURT).body(claim).sendTo(office.submit);
    }
}
