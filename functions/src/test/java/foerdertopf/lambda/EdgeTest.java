package foerdertopf.lambda;

import static foerdertopf.lambda.Claims.FRANKFURT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import foerdertopf.aws.Rehearsal;
import foerdertopf.aws.Tables;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.lambda.http.Cursor;
import foerdertopf.lambda.http.Endpoint;
import foerdertopf.lambda.http.GatewayEvent;
import foerdertopf.lambda.http.HttpFunction;
import foerdertopf.memory.MemoryLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeTest {

    @Test
    void aBusyStoreIsAnOutageToBeTriedAgain() {
        var wiring = wiring(Functions.alone());
        HttpFunction function = wiring.http("busy", _ -> {
            throw new LedgerBusyException("secret-table is throttled");
        });
        var context = new FakeContext();
        var response = function.handle(event(HttpCall.get("/v1/claims").as("officer")), context);
        assertThat(response.status()).isEqualTo(503);
        assertThat(response.headers()).containsEntry("Retry-After", "2");
        assertThat(response.body()).contains("\"code\":\"busy\"").doesNotContain("secret");
        assertThat(context.lines()).hasSize(1);
        assertThat(context.lines().getFirst()).contains("\"outcome\":503,\"code\":\"busy\"");
    }

    @Test
    void aBugReachesLambdaAndIsLoggedOnce() {
        var function = wiring(Functions.alone()).http("buggy", _ -> {
            throw new IllegalStateException("bug");
        });
        var context = new FakeContext();
        assertThatThrownBy(() -> function.handle(event(HttpCall.get("/v1/claims")), context)).hasMessage("bug");
        assertThat(context.lines()).hasSize(1);
        assertThat(context.lines().getFirst()).contains("\"outcome\":\"failed\"");
    }

    @Test
    void aMissingVariableFailsAtInitWithItsName() {
        assertThatThrownBy(() -> new SubmitClaimHandler(wiring(Functions.alone())))
            .hasMessageContaining("JOURNAL_TABLE");
        var platform = platform(Map.of("JOURNAL_TABLE", "journal", "POOLS_TABLE", " "));
        assertThatThrownBy(() -> new SubmitClaimHandler(wiring(platform))).hasMessageContaining("POOLS_TABLE");
    }

    @Test
    void eachFunctionKnowsOnlyItsTables() {
        new CalculateHandler(wiring(Functions.alone()));
        new GetClaimHandler(wiring(platform(Map.of("JOURNAL_TABLE", "journal"))));
        new GetPoolHandler(wiring(platform(Map.of("POOLS_TABLE", "pools"))));
        new ListPoolsHandler(wiring(platform(Map.of("POOLS_TABLE", "pools"))));
    }

    @Test
    void theClaimsOfATokenMayHaveOtherNames() {
        var variables = Map.of(
            "JOURNAL_TABLE", "journal", "POOLS_TABLE", "pools", "GROUPS_CLAIM", "cognito:groups", "BODY_CLAIM", "ags");
        var handler = new SubmitClaimHandler(wiring(platform(variables)));
        var call = HttpCall.post("/v1/claims").key("k").body(Claims.languageCourse(FRANKFURT, "R", 5));
        assertThat(call.applicantOf(FRANKFURT).sendTo(handler).code()).isEqualTo("forbidden");
        assertThat(call.claim("cognito:groups", "[applicant]").claim("ags", FRANKFURT).sendTo(handler).status())
            .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"06412", " 06412", "06412 ", "\u00a006412\u200b"})
    void blanksAroundAKeyDoNotMatterOnlyWhereItIsSent(String key) {
        var office = new Office();
        var claim = Claims.languageCourse(FRANKFURT, "R", 5).replace("\"06412\"", "\"" + key + "\"");
        var submission = office.submission(key, claim).claim("sub", "applicant-1");
        assertThat(submission.sendTo(office.submit).status()).isEqualTo(201);
        var call = HttpCall.get("/v1/claims").applicantOf(key).claim("sub", "applicant-1").query("body", key);
        var list = call.sendTo(office.list);
        assertThat(list.at("items/0/body")).isEqualTo(FRANKFURT);
    }

    @Test
    void primingAsksNoStoreOfTheFunction() {
        var wiring = new Wiring(platform(Map.of("JOURNAL_TABLE", "j", "POOLS_TABLE", "p")), _ -> unreadable());
        Stream.of(
            wiring.calculating(), wiring.submittingClaims(), wiring.gettingClaims(), wiring.listingClaims(),
            wiring.withdrawingClaims(), wiring.listingPools(), wiring.gettingPools())
            .forEach(endpoint -> Priming.prime(wiring.http("primed", endpoint)));
    }

    @ParameterizedTest
    @EnumSource
    void aRehearsedClaimIsBookedWithoutAnyStore(Rehearsal rehearsal) {
        System.setProperty("aws.region", "eu-central-1");
        var wiring = new Wiring(platform(Map.of("JOURNAL_TABLE", "j", "POOLS_TABLE", "p")), _ -> unreadable());
        var function = wiring.rehearsing(rehearsal).function("rehearsed", Wiring::submittingClaims);
        var answer = new String(Priming.rehearse(function), StandardCharsets.UTF_8);
        assertThat(answer).contains("\"statusCode\":201");
    }

    @ParameterizedTest
    @EnumSource
    void everyRouteCanBeRehearsed(Rehearsal rehearsal) {
        System.setProperty("aws.region", "eu-central-1");
        var variables = Map.of(
            "JOURNAL_TABLE", "j", "POOLS_TABLE", "p", "FILES_BUCKET", "files", "REPORT_FUNCTION", "report");
        var wiring = new Wiring(platform(variables), _ -> unreadable()).rehearsing(rehearsal);
        Stream.<Function<Wiring, Endpoint>>of(
            Wiring::calculating, Wiring::submittingClaims, Wiring::gettingClaims, Wiring::listingClaims,
            Wiring::withdrawingClaims, Wiring::listingPools, Wiring::gettingPools,
            part -> new UploadWiring(part).creating(), part -> new UploadWiring(part).getting(),
            part -> new UploadWiring(part).listing(), part -> new UploadWiring(part).templates(),
            part -> part.reports().requesting(), part -> part.reports().showing())
            .map(part -> Priming.rehearse(wiring.function("rehearsed", part)))
            .forEach(answer -> assertThat(answer).isNotEmpty());
    }

    private static Ledger unreadable() {
        return (Ledger) Proxy.newProxyInstance(
            EdgeTest.class.getClassLoader(), new Class<?>[]{Ledger.class}, (_, method, _) -> {
                throw new AssertionError("the books are asked: " + method.getName());
            });
    }

    @Test
    void headersAreFoundInAnyCase() {
        var office = new Office();
        var call = HttpCall.post("/v1/claims").applicantOf(FRANKFURT).header("Idempotency-KEY", "k");
        assertThat(call.body(Claims.languageCourse(FRANKFURT, "R", 5)).sendTo(office.submit).status()).isEqualTo(201);
    }

    @Test
    void anEventWithoutAnythingIsAnswered() {
        var office = new Office();
        Stream.of(office.calculate, office.submit, office.get, office.list, office.withdraw, office.pools, office.pool)
            .map(handler -> HttpResult.of(HttpCall.sendTo(handler, "{}", new FakeContext()), List.of()).status())
            .forEach(status -> assertThat(status).isBetween(403, 422));
    }

    @ParameterizedTest
    @CsvSource({"MDo, true", "MTI6YWI, true", "OmFi, false", "LTE6YQ, false", "x, false", "'', true", "???, false"})
    void readsOnlyItsOwnCursors(String text, boolean isCursor) {
        assertThat(Cursor.parse(text).isPresent()).isEqualTo(isCursor);
    }

    private static GatewayEvent event(HttpCall call) {
        return GatewayEvent.read(call.event());
    }

    private static Wiring wiring(Platform platform) {
        Ledger ledger = new MemoryLedger();
        return new Wiring(platform, (Tables _) -> ledger);
    }

    private static Platform platform(Map<String, String> variables) {
        return new Platform(variables, Clock.fixed(Office.NOW, ZoneOffset.UTC), new Random(1), new NoClients());
    }
}
