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
import org.junit.jupiter.params.provider.ValueSource;

class PoolsTest {

    private final Office office = new Office();

    @Test
    void listsEveryBudgetDrawnOrNot() {
        office.booked(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1"));
        assertThat(walk(HttpCall.get("/v1/pools").applicantOf(WIESBADEN).query("limit", "3"))).extracting(this::pool)
            .containsExactly("deutsch4u-2016", "wir-2016", "deutsch4u-2017", "wir-2017");
        var first = HttpCall.get("/v1/pools").applicantOf(WIESBADEN).sendTo(office.pools);
        assertThat(((Json.Items) first.json().byName().getOrDefault("items", Json.NULL)).list().subList(0, 2))
            .containsExactly(
                json("""
                    {"pool":"deutsch4u-2016","unit":"EUR","limit":"1500000.00","available":"1490200.00",
                     "reserved":"9800.00","approved":"0.00","paid":"0.00"}
                    """),
                json("""
                    {"pool":"wir-2016","unit":"EUR","limit":"4600000.00","available":"4600000.00",
                     "reserved":"0.00","approved":"0.00","paid":"0.00"}
                    """));
    }

    @Test
    void doesNotListHalfOfTheYearsOnceALaterOneIsDrawnFrom() {
        office.booked(FRANKFURT, Claims.training(FRANKFURT, "LQ-1", 1).replace("2016-", "2019-"));
        assertThat(walk(HttpCall.get("/v1/pools").as("auditor").query("limit", "3"))).extracting(this::pool)
            .containsExactly(
                "deutsch4u-2016", "wir-2016", "deutsch4u-2017", "wir-2017",
                "deutsch4u-2018", "wir-2018", "deutsch4u-2019", "wir-2019");
    }

    @ParameterizedTest
    @CsvSource({"wir-2015, 404", "wir-2016, 200", "wir-2045, 200", "wir-2046, 404", "wir-9999, 404", "wir-0000, 404"})
    void showsNoBudgetOfAYearInWhichNobodyCanClaim(String id, int status) {
        assertThat(office.pool(id).as("auditor").sendTo(office.pool).status()).isEqualTo(status);
    }

    @Test
    void showsABudgetThatNobodyDrewFrom() {
        var budget = office.pool("wir-2016").applicantOf(FRANKFURT).sendTo(office.pool);
        assertThat(budget.at("available")).isEqualTo("4600000.00");
        assertThat(office.pool("wir-2015").applicantOf(FRANKFURT).sendTo(office.pool).status()).isEqualTo(404);
        assertThat(office.pool("hilfe-2016").applicantOf(FRANKFURT).sendTo(office.pool).status()).isEqualTo(404);
    }

    @Test
    void showsAnEntitlementByItsIdWithSlashes() {
        office.booked(FRANKFURT, Claims.office(FRANKFURT, "1"));
        var own = idOf(HttpCall.get("/v1/pools").applicantOf(FRANKFURT).query("kind", "entitlement"));
        var shown = office.pool(own).applicantOf(FRANKFURT).sendTo(office.pool);
        assertThat(shown.json()).isEqualTo(json(
            "{\"pool\":\"" + own + "\",\"unit\":\"EUR\",\"limit\":\"50000.00\",\"used\":\"37500.00\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2F", "%2f"})
    void doesNotDecodeAnIdThatTheGatewayHasDecodedAlready(String slash) {
        office.booked(FRANKFURT, Claims.office(FRANKFURT, "1"));
        var own = idOf(HttpCall.get("/v1/pools").applicantOf(FRANKFURT).query("kind", "entitlement"));
        var shown = office.pool(own.replace("/", slash)).applicantOf(FRANKFURT).sendTo(office.pool);
        assertThat(shown.code()).isEqualTo("not-found");
    }

    @Test
    void countsAGuidesWeeks() {
        office.booked(FRANKFURT, Claims.deployment(FRANKFURT, "L-101", Claims.week(10) + "," + Claims.week(11)));
        assertThat(office.pool("guide/L-101/2016").as("officer").sendTo(office.pool).json()).isEqualTo(json(
            "{\"pool\":\"guide/L-101/2016\",\"unit\":\"weeks\",\"limit\":46,\"used\":2}"));
    }

    @Test
    void entitlementsAreForTheOfficeAndTheirOwnBody() {
        office.booked(FRANKFURT, Claims.office(FRANKFURT, "1"));
        office.booked(FRANKFURT, Claims.deutsch4u(FRANKFURT, "D4U-1"));
        office.booked(WIESBADEN, Claims.deutsch4u(WIESBADEN, "D4U-1"));
        office.booked(WIESBADEN, Claims.deployment(WIESBADEN, "L-101", Claims.week(10)));
        assertThat(entitlements(HttpCall.get("/v1/pools").applicantOf(FRANKFURT))).hasSize(2);
        assertThat(entitlements(HttpCall.get("/v1/pools").applicantOf(WIESBADEN))).hasSize(1);
        for (var group : List.of("officer", "approver", "treasurer", "auditor")) {
            assertThat(entitlements(HttpCall.get("/v1/pools").as(group).query("limit", "1"))).hasSize(4);
        }
        assertThat(entitlements(HttpCall.get("/v1/pools").as("applicant"))).isEmpty();
        var own = pool(entitlements(HttpCall.get("/v1/pools").applicantOf(WIESBADEN)).getFirst());
        assertThat(office.pool(own).applicantOf(FRANKFURT).sendTo(office.pool).status()).isEqualTo(404);
        assertThat(office.pool("guide/L-101/2016").applicantOf(WIESBADEN).sendTo(office.pool).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "wir-20166", "post/a b/2016", "post//2016", "guide/L-101/2016/minutes", "%"})
    void whatIsNoPoolIsNotFound(String id) {
        assertThat(office.pool(id).as("auditor").sendTo(office.pool).code()).isEqualTo("not-found");
    }

    @ParameterizedTest(name = "?{0}={1}: {2}")
    @CsvSource({
        "kind, pool, not-one-of", "limit, 501, not-a-limit", "cursor, x, bad-cursor", "year, 2016, unknown-parameter"
    })
    void namesFaultsOfTheQuery(String name, String value, String code) {
        var result = HttpCall.get("/v1/pools").as("officer").query(name, value).sendTo(office.pools);
        assertThat(result.errors()).containsExactly("/" + name + " " + code);
    }

    private List<Json> entitlements(HttpCall call) {
        return walk(call.query("kind", "entitlement"));
    }

    private String idOf(HttpCall call) {
        return pool(walk(call).getFirst());
    }

    private String pool(Json item) {
        return ((Json.Fields) item).text("pool").orElseThrow();
    }

    private List<Json> walk(HttpCall call) {
        var found = new ArrayList<Json>();
        var next = "";
        do {
            var page = call.query("cursor", next).sendTo(office.pools);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            found.addAll(((Json.Items) page.json().byName().getOrDefault("items", Json.NULL)).list());
            next = page.at("next");
        } while (!next.isEmpty());
        return found;
    }

    private static Json json(String text) {
        return ((JsonReading.Read) JsonReader.read(text)).json();
    }
}
