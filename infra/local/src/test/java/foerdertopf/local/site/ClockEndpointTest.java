package foerdertopf.local.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;

import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpCall;
import foerdertopf.local.time.FunctionClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockEndpointTest {

    private static final Clock REAL = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"))
        .withZone(ZoneOffset.UTC);
    private static final String SET = "{\"now\":\"2016-04-01T05:00+02:00\"}";

    @TempDir
    Path folder;
    private ClockEndpoint endpoint;

    @BeforeEach
    void set() {
        endpoint = new ClockEndpoint(new FunctionClock(folder.resolve("clock.json"), REAL));
        assertThat(post("{\"now\":\"2016-04-01T05:00:00+02:00\"}").text()).isEqualTo(SET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"now\":5}", "{\"now\":\"\"}", "{\"now\":{}}", "{\"foo\":1}", "null", "5", "x", "[]",
        "{\"now\":\"2016-05-01T05:00:00+02:00\",\"foo\":1}", "{\"now\":\"2016-05-01T05:00:00\"}"})
    void doesNotPutTheClockBackForWhatItDoesNotUnderstand(String body) {
        var answer = post(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("2016-04-01T05:00:00+02:00");
        assertThat(told().text()).isEqualTo(SET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}"})
    void goesBackToTheRealTimeWhereNothingIsSent(String body) {
        assertThat(post(body).text()).isEqualTo("{\"now\":\"2026-03-01T11:00+01:00\"}");
    }

    @Test
    void onlyTellsAndSetsTheTime() {
        assertThat(call("DELETE", "").status()).isEqualTo(405);
    }

    private HttpAnswer told() {
        return call("GET", "");
    }

    private HttpAnswer post(String body) {
        return call("POST", body);
    }

    private HttpAnswer call(String method, String body) {
        return endpoint
            .answer(new HttpCall(method, "/_local/clock", "", Map.of(), body.getBytes(StandardCharsets.UTF_8)));
    }
}
