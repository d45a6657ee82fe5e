package foerdertopf.lambda;

import static foerdertopf.lambda.Claims.FRANKFURT;
import static foerdertopf.lambda.Claims.WIESBADEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import foerdertopf.json.Json;
import foerdertopf.json.JsonReader;
import foerdertopf.json.JsonReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimLifeTest {

    private final Office office = new Office();

    static List<String> oneOfEachLine() {
        return List.of(
            Claims.office(FRANKFURT, "0.33333333"),
            Claims.project(FRANKFURT, "P-1"),
            Claims.deployment(FRANKFURT, "L-101", Claims.week(10)).replace("10.5", "10.50"),
            Claims.training(FRANKFURT, "LQ-1", 12),
            Claims.languageCourse(FRANKFURT, "SK-1", 600),
            Claims.deutsch4u(FRANKFURT, "D4U-1"));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachLine")
    void showsAClaimAsItWasSubmitted(String claim) {
        var shown = office.claim(office.booked(FRANKFURT, claim)).applicantOf(FRANKFURT).sendTo(office.get);
        assertThat(shown.status()).isEqualTo(200);
        var sent = (Json.Fields) ((JsonReading.Read) JsonReader.read(claim)).json();
        sent.byName()
            .forEach((name, value) -> assertContains(shown.json().byName().getOrDefault(name, Json.NULL), value));
        assertThat(shown.at("history/0/what")).isEqualTo("submission");
        assertThat(shown.at("history/0/by")).isEqualTo("applicant-06412");
        assertThat(shown.at("history/0/status")).isEqualTo("reserved");
        assertThat(shown.at("history/0/at")).isEqualTo("2016-02-15T10:00:00Z");
    }

    /// Amounts that were left out are shown too.
    private static void assertContains(Json shown, Json sent) {
        if (shown instanceof Json.Fields(var all) && sent instanceof Json.Fields(var fields)) {
            fields.forEach((name, value) -> assertContains(all.getOrDefault(name, Json.NULL), value));
        } else {
            assertThat(shown).isEqualTo(sent);
        }
    }

    @Test
    void aWithdrawnClaimGivesBackItsMoneyAndItsMeasure() {
        var claimId = office.booked(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1"));
        var withdrawn = office.withdrawal(claimId, "w-1", "Kurs fällt aus")
            .applicantOf(FRANKFURT)
            .sendTo(office.withdraw);
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.at("status")).isEqualTo("withdrawn");
        assertThat(withdrawn.at("version")).isEqualTo("2");
        assertThat(withdrawn.at("history/1/what")).isEqualTo("withdrawal");
        assertThat(withdrawn.at("history/1/reason")).isEqualTo("Kurs fällt aus");
        assertThat(withdrawn.json().byName()).containsEntry("draws", Json.of(List.of()));
        var budget = office.pool("deutsch4u-2016").as("officer").sendTo(office.pool);
        assertThat(budget.at("reserved")).isEqualTo("0.00");
        assertThat(office.submits(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1")).status()).isEqualTo(201);
    }

    @Test
    void aRepeatedWithdrawalIsAnsweredAsTheFirstTime() {
        var claimId = office.booked(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1"));
        var call = office.withdrawal(claimId, "w-1", "weg").applicantOf(FRANKFURT);
        var first = call.sendTo(office.withdraw);
        var again = call.sendTo(office.withdraw);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers()).containsEntry("Idempotency-Replayed", "true");
        var other = office.withdrawal(claimId, "w-1", "anders").applicantOf(FRANKFURT).sendTo(office.withdraw);
        assertThat(other.code()).isEqualTo("idempotency-key-reuse");
    }

    @Test
    void aSecondWithdrawalIsOutOfDate() {
        var claimId = office.booked(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1"));
        office.withdrawal(claimId, "w-1", "weg").applicantOf(FRANKFURT).sendTo(office.withdraw);
        var second = office.withdrawal(claimId, "w-2", "weg").applicantOf(FRANKFURT).sendTo(office.withdraw);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("stale");
        assertThat(second.at("status")).isEqualTo("409");
        assertThat(second.at("claimStatus")).isEqualTo("withdrawn");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{}                                 | /reason missing",
        "{\"reason\":\"\"}                  | /reason blank",
        "{\"reason\":1}                     | /reason not-a-text",
        "{\"reason\":\"x\",\"version\":1}   | /version unknown-field",
        "``                                 | ` body-missing`",
    })
    void aWithdrawalNeedsAReason(String body, String error) {
        var claimId = office.booked(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1"));
        var call = office.withdrawal(claimId, "w-1", "").applicantOf(FRANKFURT).body(body);
        assertThat(call.sendTo(office.withdraw).errors()).containsExactly(error);
    }

    @Test
    void aWithdrawalNeedsAKey() {
        var claimId = office.booked(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1"));
        var call = office.withdrawal(claimId, "", "weg").applicantOf(FRANKFURT);
        assertThat(call.sendTo(office.withdraw).code()).isEqualTo("idempotency-key-missing");
        assertThat(call.key("k\u00e4se").sendTo(office.withdraw).errors())
            .containsExactly(" idempotency-key-malformed");
    }

    @Test
    void aBodyFindsItsClaimsUnderItsNewKey() {
        var claimId = office.booked("06435014", Claims.training("06435014", "LQ-1", 10));
        assertThat(office.claim(claimId).applicantOf("06415").sendTo(office.get).at("body")).isEqualTo("06435014");
        var listed = HttpCall.get("/v1/claims").applicantOf("06415").sendTo(office.list);
        assertThat(listed.at("items/0/claimId")).isEqualTo(claimId);
        var filtered = HttpCall.get("/v1/claims").applicantOf("06435014").query("body", "06415").sendTo(office.list);
        assertThat(filtered.at("items/0/claimId")).isEqualTo(claimId);
    }

    @Test
    void anothersClaimIsAsIfItDidNotExist() {
        var claimId = office.booked(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1"));
        var others = office.claim(claimId).applicantOf(WIESBADEN).sendTo(office.get);
        var nobodys = office.claim(claimId.replaceFirst("..-1$", "00-1")).applicantOf(WIESBADEN).sendTo(office.get);
        assertThat(others.status()).isEqualTo(404);
        assertThat(others.body()).isEqualTo(nobodys.body());
        var withdrawal = office.withdrawal(claimId, "w", "x").applicantOf(WIESBADEN).sendTo(office.withdraw);
        assertThat(withdrawal.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "../etc", "0000-1", "00000000000000000000-0", "00000000000000000000-1", "ä"})
    void whatIsNoNumberOfAClaimIsNotFound(String id) {
        assertThat(office.claim(id).as("auditor").sendTo(office.get).code()).isEqualTo("not-found");
    }

    @Test
    void listsClaimsPageByPageWithoutLossOrRepeat() {
        var booked = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            booked.add(office.booked(FRANKFURT, Claims.languageCourse(FRANKFURT, "SK-" + i, 5)));
        }
        office.booked(WIESBADEN, Claims.languageCourse(WIESBADEN, "SK-1", 5));
        for (var call : List.of(
            HttpCall.get("/v1/claims").applicantOf(FRANKFURT),
            HttpCall.get("/v1/claims").as("officer").query("body", FRANKFURT).query("year", "2016"))) {
            assertThat(walk(call.query("limit", "3"))).containsExactlyInAnyOrderElementsOf(booked);
        }
        assertThat(walk(HttpCall.get("/v1/claims").as("auditor"))).hasSize(8);
    }

    private List<String> walk(HttpCall call) {
        var found = new ArrayList<String>();
        var next = "";
        do {
            var page = call.query("cursor", next).sendTo(office.list);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            ((Json.Items) page.json().byName().getOrDefault("items", Json.NULL)).list()
                .forEach(item -> found.add(((Json.Fields) item).text("claimId").orElseThrow()));
            next = page.at("next");
        } while (!next.isEmpty());
        return found;
    }

    @Test
    void filtersByLineAndStatus() {
        var kept = office.booked(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1"));
        var gone = office.booked(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-2"));
        office.booked(FRANKFURT, Claims.languageCourse(FRANKFURT, "SK-1", 5));
        office.withdrawal(gone, "w", "x").applicantOf(FRANKFURT).sendTo(office.withdraw);
        var call = HttpCall.get("/v1/claims").applicantOf(FRANKFURT).query("fundingLine", "deutsch4u");
        assertThat(walk(call)).containsExactlyInAnyOrder(kept, gone);
        assertThat(walk(call.query("status", "withdrawn"))).containsExactly(gone);
        assertThat(walk(call.query("status", "reserved"))).containsExactly(kept);
        assertThat(walk(call.query("year", "2017"))).isEmpty();
    }

    @ParameterizedTest(name = "?{0}={1}: {2}")
    @CsvSource({
        "limit, 0, not-a-limit", "limit, 501, not-a-limit", "limit, -1, not-a-limit", "limit, ten, not-a-limit",
        "year, 16, not-a-year", "year, 2101, not-a-year", "fundingLine, x, not-one-of", "status, gone, not-one-of",
        "cursor, ???, bad-cursor", "bdoy, 06412, unknown-parameter", "body, 6412, ags-leading-zero"
    })
    void namesFaultsOfTheQuery(String name, String value, String code) {
        var result = HttpCall.get("/v1/claims").as("officer").query(name, value).sendTo(office.list);
        assertThat(result.status()).isEqualTo(422);
        assertThat(result.errors()).containsExactly("/" + name + " " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "500"})
    void takesLimitsUpTo500(String limit) {
        var result = HttpCall.get("/v1/claims").as("officer").query("limit", limit).sendTo(office.list);
        assertThat(result.status()).isEqualTo(200);
    }

    @Test
    void refusesToListForAnotherBodyOrForNobody() {
        var other = HttpCall.get("/v1/claims").applicantOf(FRANKFURT).query("body", WIESBADEN);
        assertThat(other.sendTo(office.list).code()).isEqualTo("forbidden");
        var unknown = HttpCall.get("/v1/claims").applicantOf(FRANKFURT).query("body", "06499");
        assertThat(unknown.sendTo(office.list).code()).isEqualTo("unknown-body");
        var nobody = HttpCall.get("/v1/claims").as("applicant");
        assertThat(nobody.sendTo(office.list).code()).isEqualTo("forbidden");
    }
}
