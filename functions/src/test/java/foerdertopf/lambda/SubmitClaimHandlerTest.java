package foerdertopf.lambda;

import static foerdertopf.lambda.Claims.FRANKFURT;
import static foerdertopf.lambda.Claims.WIESBADEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import foerdertopf.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmitClaimHandlerTest {

    private final Office office = new Office();

    @Test
    void reservesAndSaysWhereTheClaimIs() {
        var result = office.submits(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1"));
        assertThat(result.status()).isEqualTo(201);
        assertThat(result.json().byName().keySet()).containsExactly(
            "claimId", "status", "version", "ruleVersion", "subsidy", "trace", "draws", "submittedAt");
        assertThat(result.headers()).containsEntry("Location", "/v1/claims/" + result.at("claimId"));
        assertThat(result.at("status")).isEqualTo("reserved");
        assertThat(result.at("version")).isEqualTo("1");
        assertThat(result.at("subsidy")).isEqualTo("9800.00");
        assertThat(result.at("draws/0/pool")).isEqualTo("deutsch4u-2016");
        assertThat(result.at("submittedAt")).isEqualTo("2016-02-15T10:00:00Z");
        assertThat(office.pool("deutsch4u-2016").as("auditor").sendTo(office.pool).at("reserved")).isEqualTo("9800.00");
    }

    @Test
    void countsAGuidesWeeksAsNumbers() {
        var result = office.submits(
            FRANKFURT, Claims.deployment(FRANKFURT, "L-101", Claims.week(10) + "," + Claims.week(11)));
        assertThat(result.at("draws/1/pool")).isEqualTo("guide/L-101/2016");
        assertThat(result.at("draws/1/unit")).isEqualTo("weeks");
        var draw = (Json.Items) result.json().byName().getOrDefault("draws", Json.NULL);
        assertThat(((Json.Fields) draw.list().get(1)).byName()).containsEntry("amount", Json.of(2));
    }

    @Test
    void answersARepeatAsTheFirstTime() {
        var claim = Claims.deutsch4u(FRANKFURT, "D4U-1");
        var call = HttpCall.post("/v1/claims").applicantOf(FRANKFURT).key("same").body(claim);
        var first = call.sendTo(office.submit);
        office.withdrawal(first.at("claimId"), "w", "later").applicantOf(FRANKFURT).sendTo(office.withdraw);
        var again = call.sendTo(office.submit);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers()).containsEntry("Idempotency-Replayed", "true")
            .containsEntry(
                "Location", "/v1/claims/" + first.at("claimId"));
        assertThat(first.headers()).doesNotContainKey("Idempotency-Replayed");
    }

    @Test
    void knowsARepeatWhoseFieldsStandInAnotherOrder() {
        var call = HttpCall.post("/v1/claims").applicantOf(FRANKFURT).key("same");
        var first = call.body(Claims.languageCourse(FRANKFURT, "SK-1", 5)).sendTo(office.submit);
        var again = call.body("""
            {"details":{"participantUnits":5},"period":{"to":"2016-06-30","from":"2016-02-01"},"body":"06412",
             "reference":"SK-1","carrier":{"kind":"municipal","name":"Volkshochschule"},"fundingLine":"language-course"}
            """).sendTo(office.submit);
        assertThat(again.at("claimId")).isEqualTo(first.at("claimId"));
        assertThat(again.headers()).containsEntry("Idempotency-Replayed", "true");
    }

    @Test
    void refusesAKeyThatComesWithAnotherBody() {
        var call = HttpCall.post("/v1/claims").applicantOf(FRANKFURT).key("same");
        call.body(Claims.languageCourse(FRANKFURT, "SK-1", 5)).sendTo(office.submit);
        var other = call.body(Claims.languageCourse(FRANKFURT, "SK-1", 6)).sendTo(office.submit);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reuse");
    }

    @Test
    void aKeyIsItsSendersOwn() {
        var claim = Claims.languageCourse(FRANKFURT, "SK-1", 5);
        HttpCall.post("/v1/claims").applicantOf(FRANKFURT).key("same").body(claim).sendTo(office.submit);
        var other = HttpCall.post("/v1/claims")
            .applicantOf(FRANKFURT)
            .claim("sub", "somebody-else")
            .key("same")
            .body(Claims.languageCourse(FRANKFURT, "SK-2", 6))
            .sendTo(office.submit);
        assertThat(other.status()).isEqualTo(201);
    }

    @Test
    void refusesWhatTheBudgetHasNotAndRemembersIt() {
        office.booked(FRANKFURT, Claims.training(FRANKFURT, "LQ-1", 60_000));
        var call = office.submission(FRANKFURT, Claims.training(FRANKFURT, "LQ-2", 2_000));
        var refused = call.sendTo(office.submit);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("pool-exhausted");
        assertThat(refused.at("pool")).isEqualTo("wir-2016");
        assertThat(refused.at("requested")).isEqualTo("150000.00");
        assertThat(refused.at("available")).isEqualTo("100000.00");
        assertThat(refused.at("detail")).contains("Needed (euros): 150,000.00; available: 100,000.00.");
        var again = call.sendTo(office.submit);
        assertThat(again.body()).isEqualTo(refused.body());
        assertThat(again.headers()).containsEntry("Idempotency-Replayed", "true");
        var claim = office.claim(refused.at("claimId")).applicantOf(FRANKFURT).sendTo(office.get);
        assertThat(claim.at("status")).isEqualTo("refused");
        assertThat(claim.at("refusal/available")).isEqualTo("100000.00");
        assertThat(claim.at("draws/0/pool")).isEmpty();
    }

    @Test
    void givesAPartOrWaitsWhereThatIsAccepted() {
        office.booked(FRANKFURT, Claims.training(FRANKFURT, "LQ-1", 60_000));
        var part = office.submits(
            FRANKFURT, Claims.with(Claims.training(FRANKFURT, "LQ-2", 2_000), "acceptPartial", "true"));
        assertThat(part.at("subsidy")).isEqualTo("100000.00");
        assertThat(part.at("status")).isEqualTo("reserved");
        var waiting = office.submits(
            FRANKFURT, Claims.with(Claims.training(FRANKFURT, "LQ-3", 2_000), "waitIfExhausted", "true"));
        assertThat(waiting.status()).isEqualTo(201);
        assertThat(waiting.at("status")).isEqualTo("waiting");
        assertThat(waiting.json().byName()).containsEntry("draws", Json.of(List.of()));
    }

    @Test
    void storesNothingOfAClaimWhoseEntitlementHasNothingLeft() {
        var weeks = IntStream.rangeClosed(1, 46).mapToObj(Claims::week).collect(Collectors.joining(","));
        office.booked(FRANKFURT, Claims.deployment(FRANKFURT, "L-101", weeks));
        var refused = office.submits(WIESBADEN, Claims.deployment(WIESBADEN, "L-101", Claims.week(47)));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("pool-exhausted");
        assertThat(refused.at("pool")).isEqualTo("guide/L-101/2016");
        assertThat(refused.json().byName()).containsEntry("requested", Json.of(1))
            .containsEntry("available", Json.of(0));
        assertThat(refused.at("detail")).contains("Needed (weeks): 1; available: 0.");
        assertThat(refused.json().byName()).doesNotContainKey("claimId");
    }

    @Test
    void namesTheFirstClaimToItsOwnBody() {
        var first = office.booked(FRANKFURT, Claims.languageCourse(FRANKFURT, "SK-1", 5));
        var second = office.submits(FRANKFURT, Claims.languageCourse(FRANKFURT, "SK-1", 5));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("duplicate-funding");
        assertThat(second.at("firstClaim")).isEqualTo(first);
        assertThat(second.at("detail")).contains(first);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"D4U 12", "D4U\\u00a012", "D4U\\u202f12", "d4u  12 ", "D4U\\u200b 12", "Ｄ４Ｕ　１２"})
    void paysTheSameCourseTwiceForAnotherBlank(String reference) {
        var first = office.booked(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U 12"));
        var second = office.submits(FRANKFURT, Claims.deutsch4u(FRANKFURT, reference));
        assertThat(second.code()).isEqualTo("duplicate-funding");
        assertThat(second.at("firstClaim")).isEqualTo(first);
    }

    @Test
    void showsAReferenceAsItsKey() {
        var claim = office.booked(FRANKFURT, Claims.deutsch4u(FRANKFURT, "Kurs – „Ä“ 12")
            .replace("Volkshochschule", "VHS e. V."));
        var shown = office.claim(claim).applicantOf(FRANKFURT).sendTo(office.get);
        assertThat(shown.at("reference")).isEqualTo("Kurs – „Ä“ 12");
        assertThat(shown.at("carrier/name")).isEqualTo("VHS e. V.");
    }

    @Test
    void givesAGuideASecondEntitlementForZerosInFront() {
        var calculated = HttpCall.post("/v1/calculations")
            .applicantOf(FRANKFURT)
            .body(Claims.deployment(FRANKFURT, "00123", Claims.week(10)))
            .sendTo(office.calculate);
        assertThat(calculated.at("draws/1/pool")).isEqualTo("guide/123/2016");
        office.booked(FRANKFURT, Claims.deployment(FRANKFURT, "00123", Claims.week(10)));
        var second = office.submits(WIESBADEN, Claims.deployment(WIESBADEN, "123", Claims.week(10)));
        assertThat(second.code()).isEqualTo("duplicate-funding");
        office.booked(WIESBADEN, Claims.deployment(WIESBADEN, "0123", Claims.week(11)));
        for (var spelling : List.of("123", "0123", "00123")) {
            assertThat(office.pool("guide/" + spelling + "/2016").as("officer").sendTo(office.pool).at("used"))
                .isEqualTo("2");
        }
    }

    @Test
    void doesNotNameAnotherBodysClaim() {
        var first = office.booked(FRANKFURT, Claims.deployment(FRANKFURT, "L-101", Claims.week(10)));
        var second = office.submits(WIESBADEN, Claims.deployment(WIESBADEN, "L-101", Claims.week(10)));
        assertThat(second.code()).isEqualTo("duplicate-funding");
        assertThat(second.json().byName()).doesNotContainKey("firstClaim");
        assertThat(second.body()).doesNotContain(first);
    }

    @Test
    void namesTheFirstClaimToApplicantsWhoWorkInTheOfficeToo() {
        var first = office.booked(FRANKFURT, Claims.deployment(FRANKFURT, "L-101", Claims.week(10)));
        var second = office.submission(WIESBADEN, Claims.deployment(WIESBADEN, "L-101", Claims.week(10)))
            .claim("groups", "[applicant officer]")
            .sendTo(office.submit);
        assertThat(second.at("firstClaim")).isEqualTo(first);
    }

    @Test
    void takesClaimsOfABodyUnderItsNewKey() {
        var claim = Claims.training("06435014", "LQ-1", 10);
        var result = office.submission("06415", claim).sendTo(office.submit);
        assertThat(result.status()).as(result.body()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"'', idempotency-key-missing", "' ', idempotency-key-missing", "'a b', invalid", "'ä', invalid"})
    void needsAKeyOfVisibleCharacters(String key, String code) {
        var result = office.submission(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1")).key(key).sendTo(office.submit);
        assertThat(result.status()).isEqualTo(422);
        assertThat(result.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 127, 128})
    void takesKeysOfUpTo128Characters(int length) {
        var call = office.submission(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1")).key("k".repeat(length));
        assertThat(call.sendTo(office.submit).status()).isEqualTo(201);
        assertThat(call.key("k".repeat(129)).sendTo(office.submit).code()).isEqualTo("invalid");
    }
}
