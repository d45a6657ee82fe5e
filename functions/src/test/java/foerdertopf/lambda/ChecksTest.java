package foerdertopf.lambda;

import static foerdertopf.lambda.Claims.FRANKFURT;
import static foerdertopf.lambda.Claims.WIESBADEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import foerdertopf.refusal.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who may do what, in which order a claim is checked, and that every code of the contract is really answered.
class ChecksTest {

    private final Office office = new Office();

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5} {6} {7}")
    @CsvSource({
        // who,         calc, submit, get, list, withdraw, budget, entitlement
        "applicant,     200,  201,    200, 200,  200,      200,    200",
        "of-another,    200,  403,    404, 200,  404,      200,    404",
        "of-nobody,     200,  403,    404, 403,  404,      200,    404",
        "officer,       200,  403,    200, 200,  403,      200,    200",
        "approver,      200,  403,    200, 200,  403,      200,    200",
        "treasurer,     200,  403,    200, 200,  403,      200,    200",
        "auditor,       200,  403,    200, 200,  403,      200,    200",
        "stranger,      403,  403,    403, 403,  403,      403,    403",
        "nobody,        403,  403,    403, 403,  403,      403,    403",
    })
    void everyoneMayDoWhatTheirRoleMay(
        String who,
        int calculates,
        int submits,
        int gets,
        int lists,
        int withdraws,
        int budget,
        int entitlement) {
        var claimId = office.booked(FRANKFURT, Claims.office(FRANKFURT, "1"));
        var pool = office.claim(claimId).as("auditor").sendTo(office.get).at("draws/1/pool");
        var claim = Claims.deutsch4u(FRANKFURT, "D4U-1");
        var calls = List.of(
            status(as(who, HttpCall.post("/v1/calculations").body(claim)).sendTo(office.calculate)),
            status(as(who, HttpCall.post("/v1/claims").key("k").body(claim)).sendTo(office.submit)),
            status(as(who, office.claim(claimId)).sendTo(office.get)),
            status(as(who, HttpCall.get("/v1/claims")).sendTo(office.list)),
            status(as(who, office.pool("wir-2016")).sendTo(office.pool)),
            status(as(who, office.pool(pool)).sendTo(office.pool)),
            status(as(who, office.withdrawal(claimId, "w", "x")).sendTo(office.withdraw)));
        assertThat(calls).containsExactly(calculates, submits, gets, lists, budget, entitlement, withdraws);
    }

    private static int status(HttpResult result) {
        return result.status();
    }

    private static HttpCall as(String who, HttpCall call) {
        return switch (who) {
            case "applicant" -> call.applicantOf(FRANKFURT);
            case "of-another" -> call.applicantOf(WIESBADEN);
            case "of-nobody" -> call.as("applicant").claim("body", "6412");
            case "stranger" -> call.as("administrator").claim("body", FRANKFURT);
            case "nobody" -> call.claim("groups", "[officer]");
            default -> call.as(who);
        };
    }

    /// Each row is faulty in all that the following ones are, and in one thing more, which is then told first.
    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource({
        "1, deutsch4u,           x,     06499,    2015-11-01, 2017-01-31, invalid",
        "2, language-course,     1,     06499,    2015-11-01, 2016-01-31, unknown-body",
        "3, language-course,     1,     06414,    2015-11-01, 2016-01-31, forbidden",
        "4, language-course,     1,     06415,    2015-11-01, 2016-01-31, no-rule-for-date",
        "5, language-course,     1,     06415,    2018-11-01, 2019-01-31, body-not-valid-on-date",
        "6, language-course,     1,     06435014, 2018-11-01, 2019-01-31, crosses-year",
        "7, language-course,     1,     06435014, 2018-11-01, 2018-12-31, line-closed",
    })
    void checksInTheOrderOfTheContract(
        int row,
        String line,
        String units,
        String ags,
        String from,
        String to,
        String code) {
        var claim = Claims.languageCourse(ags, "R", 7)
            .replace("language-course", line)
            .replace(":7}", ":" + (units.equals("x") ? "\"x\"" : units) + "}")
            .replace("2016-02-01", from)
            .replace("2016-06-30", to);
        assertThat(office.submission("06415", claim).sendTo(office.submit).code()).isEqualTo(code);
    }

    @Test
    void aRepeatIsAnsweredBeforeTheRulesAndRolesBeforeTheRepeat() {
        var call = office.submission(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1"));
        call.sendTo(office.submit);
        assertThat(call.body(Claims.deutsch4u(FRANKFURT, "D4U-1").replace("2016-02-01", "2015-02-01"))
            .sendTo(office.submit)
            .code()).isEqualTo("idempotency-key-reuse");
        assertThat(call.claim("groups", "[officer]").sendTo(office.submit).code()).isEqualTo("forbidden");
    }

    @Test
    void carriersAreLookedAtBeforeAmounts() {
        var overFinanced = Claims.office(FRANKFURT, "1")
            .replace("\"staffCosts\":\"60000.00\"", "\"staffCosts\":\"60000.00\",\"otherFunds\":\"60000.00\"");
        assertThat(office.submits(FRANKFURT, overFinanced).code()).isEqualTo("over-financed");
        assertThat(office.submits(FRANKFURT, overFinanced.replace("municipal", "church")).code())
            .isEqualTo("carrier-not-eligible");
    }

    @Test
    void duplicatesAreFoundBeforePoolsAreAsked() {
        office.booked(FRANKFURT, Claims.training(FRANKFURT, "LQ-1", 61_000));
        assertThat(office.submits(FRANKFURT, Claims.training(FRANKFURT, "LQ-1", 1_000)).code())
            .isEqualTo("duplicate-funding");
    }

    @Test
    void everyCodeOfTheContractIsAnsweredByAFunction() {
        var produced = producedCodes().collect(Collectors.toSet());
        var all = EnumSet.allOf(Code.class).stream().map(Code::text).collect(Collectors.toSet());
        assertThat(produced).isEqualTo(all);
    }

    @Test
    void calculationsRefuseByTheRulesAsSubmissionsDo() {
        for (var refused : refusedByRules().entrySet()) {
            var calculated = HttpCall.post("/v1/calculations").applicantOf(FRANKFURT).body(refused.getValue());
            var answered = calculated.header("Accept-Language", "en").sendTo(office.calculate);
            assertThat(answered.code()).isEqualTo(refused.getKey());
            assertThat(office.submits(FRANKFURT, refused.getValue()).body()).isEqualTo(answered.body());
        }
    }

    private static Map<String, String> refusedByRules() {
        var course = Claims.languageCourse(FRANKFURT, "R", 5);
        var project = Claims.project(FRANKFURT, "P");
        return Map.of(
            "no-rule-for-date", course.replace("2016-", "2015-"),
            "crosses-year", course.replace("2016-06-30", "2017-06-30"),
            "line-closed", course.replace("2016-", "2019-"),
            "carrier-not-eligible", Claims.office(FRANKFURT, "1").replace("municipal", "church"),
            "over-financed", Claims.deutsch4u(FRANKFURT, "D").replace("\"0.00\"", "\"9950.00\""),
            "financing-not-secured", project.replace("\"requested\":\"10000.00\"", "\"requested\":\"9999.99\""));
    }

    private Stream<String> producedCodes() {
        var claim = Claims.languageCourse(FRANKFURT, "R", 5);
        var weeks = IntStream.rangeClosed(1, 46).mapToObj(Claims::week).collect(Collectors.joining(","));
        var claimId = office.booked(FRANKFURT, claim);
        office.booked(FRANKFURT, Claims.deployment(FRANKFURT, "L-101", weeks));
        var once = office.submission(FRANKFURT, Claims.languageCourse(FRANKFURT, "S", 5));
        once.sendTo(office.submit);
        office.withdrawal(claimId, "w-1", "x").applicantOf(FRANKFURT).sendTo(office.withdraw);
        var others = Stream.of(
            office.submission(FRANKFURT, Claims.languageCourse(WIESBADEN, "R", 5)).sendTo(office.submit),
            office.claim("x").as("officer").sendTo(office.get),
            office.submits(FRANKFURT, Claims.deployment(FRANKFURT, "L-101", Claims.week(47))),
            office.submits(FRANKFURT, Claims.languageCourse(FRANKFURT, "S", 5)),
            office.withdrawal(claimId, "w-2", "x").applicantOf(FRANKFURT).sendTo(office.withdraw),
            office.submits(FRANKFURT, "{}"),
            office.submits(FRANKFURT, Claims.languageCourse("6412", "R", 5)),
            office.submits(FRANKFURT, Claims.languageCourse("06499", "R", 5)),
            office.submission("06415", Claims.languageCourse("06415", "R", 5)).sendTo(office.submit),
            once.body(claim).sendTo(office.submit),
            HttpCall.post("/v1/claims").applicantOf(FRANKFURT).body(claim).sendTo(office.submit));
        var byRules = refusedByRules().values().stream().map(refused -> office.submits(FRANKFURT, refused));
        return Stream.concat(others, byRules).map(HttpResult::code);
    }
}
