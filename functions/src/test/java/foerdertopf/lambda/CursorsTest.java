package foerdertopf.lambda;

import static foerdertopf.lambda.Claims.FRANKFURT;
import static foerdertopf.lambda.Claims.WIESBADEN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A cursor belongs to the list that gave it, asked the same way by somebody who sees the same. Every other is refused:
/// an empty page would read as the end of the list.
class CursorsTest {

    private final Office office = new Office();

    @ParameterizedTest
    @ValueSource(strings = {"99:", "40:x", "1:", "0:", "0:0:", "1:5:", "0:1:"})
    void anInventedCursorDoesNotReadAsTheEndOfAList(String plain) {
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
        for (var call : List.of(claims(), pools(), pools().query("kind", "entitlement"))) {
            assertRefused(call.query("cursor", cursor));
            assertRefused(call.query("cursor", "000000000000" + cursor));
        }
    }

    @Test
    void noListTakesTheCursorOfAnotherOneOrOfOtherFilters() {
        fill();
        List<Supplier<HttpCall>> lists = List.of(
            CursorsTest::claims,
            () -> claims().query("year", "2016"),
            () -> claims().query("body", FRANKFURT),
            () -> claims().query("fundingLine", "deutsch4u"),
            () -> claims().query("status", "reserved"),
            () -> HttpCall.get("/v1/claims").applicantOf(WIESBADEN),
            CursorsTest::pools,
            () -> pools().query("kind", "entitlement"),
            () -> HttpCall.get("/v1/pools").applicantOf(WIESBADEN).query("kind", "entitlement"));
        for (var giver = 0; giver < lists.size(); giver++) {
            var cursor = send(lists.get(giver).get().query("limit", "1")).at("next");
            assertThat(cursor).isNotEmpty();
            for (var taker = 0; taker < lists.size(); taker++) {
                var call = lists.get(taker).get().query("cursor", cursor);
                if (taker == giver) {
                    assertThat(send(call).status()).isEqualTo(200);
                } else {
                    assertRefused(call);
                }
            }
        }
    }

    @Test
    void aListOfUploadsTakesNoCursorOfOtherFilters(@TempDir Path folder) {
        try (var uploads = new UploadOffice(folder)) {
            for (var ags : List.of(FRANKFURT, FRANKFURT, WIESBADEN, WIESBADEN)) {
                uploads.announcement(ags, "deutsch4u", "x.csv", 1).sendTo(uploads.create);
            }
            var all = HttpCall.get("/v1/uploads").as("officer").query("limit", "1");
            var cursor = all.sendTo(uploads.list).at("next");
            assertThat(all.query("cursor", cursor).sendTo(uploads.list).status()).isEqualTo(200);
            var others = List.of(
                HttpCall.get("/v1/uploads").as("officer").query("body", FRANKFURT),
                HttpCall.get("/v1/uploads").applicantOf(FRANKFURT));
            for (var other : others) {
                assertThat(other.query("cursor", cursor).sendTo(uploads.list).errors())
                    .containsExactly("/cursor bad-cursor");
            }
            assertRefused(pools().query("cursor", cursor));
            assertRefused(claims().query("cursor", cursor));
        }
    }

    @Test
    void theLimitMayChangeFromPageToPage() {
        fill();
        var cursor = send(claims().query("limit", "1")).at("next");
        assertThat(send(claims().query("limit", "500").query("cursor", cursor)).status()).isEqualTo(200);
    }

    private void fill() {
        for (var ags : List.of(FRANKFURT, WIESBADEN)) {
            for (var reference : List.of("1", "2", "3")) {
                office.booked(ags, Claims.deutsch4u(ags, "D4U-" + reference));
            }
        }
    }

    private static HttpCall claims() {
        return HttpCall.get("/v1/claims").as("officer");
    }

    private static HttpCall pools() {
        return HttpCall.get("/v1/pools").as("officer");
    }

    private HttpResult send(HttpCall call) {
        return call.path().equals("/v1/claims") ? call.sendTo(office.list) : call.sendTo(office.pools);
    }

    private void assertRefused(HttpCall call) {
        var result = send(call);
        assertThat(result.status()).as(result.body()).isEqualTo(422);
        assertThat(result.errors()).containsExactly("/cursor bad-cursor");
    }
}
