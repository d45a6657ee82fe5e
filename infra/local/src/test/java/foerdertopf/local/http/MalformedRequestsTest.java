package foerdertopf.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

import foerdertopf.local.testing.RawCall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that no HTTP client sends, byte by byte.
class MalformedRequestsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static HttpFront front;

    @BeforeAll
    static void open() throws IOException {
        front = HttpFront.open(0, PATIENCE);
        front.serve(call -> HttpAnswer.plain(200,
            call.method() + " " + call.rawPath() + " ?" + call.rawQuery() + " " + call.body().length + " "
                + Thread.currentThread().isVirtual()));
    }

    @AfterAll
    static void close() {
        front.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/claims?a=%zz", "/v1/claims?a=%", "/v1/claims?a=%4", "/v1/claims?a=%4g&b=1", "/?%=1",
        "/v1/claims/%zz", "/%", "/%2", "/a%2", "/%u0041", "v1/claims", "*", "http://[bad/v1/claims", "http:///%zz",
        "/v1/claims#a", "/%2e%2e/x",
        "/../x", "/%00"})
    void aTargetThatIsNoneIsABadRequestInTheGatewaysWords(String target) {
        expectError(RawCall.get(front.port(), target), 400, "Bad Request");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"/v1/claims?a=|b /v1/claims ?a=|b", "/v1/claims?a={b} /v1/claims ?a={b}",
        "/v1/claims?a=<b>^`\\ /v1/claims ?a=<b>^`\\", "/v1/claims?a[]=1 /v1/claims ?a[]=1", "/a|b /a|b ?",
        "/a%2Fb%20c?%2f /a%2Fb%20c ?%2f", "/a/../b/./c /a/../b/./c ?", "//etc//x //etc//x ?",
        "/a;b=1/c /a;b=1/c ?", "/?%00 / ?%00", "/%ff?%ff /%ff ?%ff", "/%c0%af?a=%c3 /%c0%af ?a=%c3",
        "/?? / ??", "/?a=1&&=&a / ?a=1&&=&a"})
    void aTargetIsLeftAsItCame(String target, String path, String query) {
        assertThat(RawCall.get(front.port(), target).body()).isEqualTo("GET " + path + " " + query + " 0 true");
    }

    @Test
    void quotationMarksAndLettersOfOthersComeThroughInAQuery() {
        assertThat(RawCall.get(front.port(), "/?a=\"b\"").body()).contains("?a=\"b\"");
        assertThat(RawCall.get(front.port(), "/?a=\u00c3\u00a4").status()).isEqualTo(200);
        assertThat(RawCall.get(front.port(), "/?a=\u00e4").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"GET / HTTP/9.9, 505, HTTP Version Not Supported", "GET /, 505, HTTP Version Not Supported",
        "\u0016\u0003\u0001, 400, Bad Request", "G(T / HTTP/1.1, 400, Bad Request",
        "GET / HTTP/x, 505, HTTP Version Not Supported",
        "GET / / HTTP/1.1, 400, Bad Request", "PRI * HTTP/2.0, 400, Bad Request"})
    void aLineThatIsNoneIsRefusedInTheGatewaysWords(String line, int status, String message) {
        expectError(RawCall.send(front.port(), line + "\r\nHost: localhost\r\n\r\n"), status, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"X A: b | 400 | Bad Request", "X: a\u0000b | 400 | Bad Request",
        "Host: other | 400 | Bad Request", "Content-Length: -1 | 400 | Bad Request",
        "Content-Length: abc | 400 | Bad Request", "Content-Length: 99999999999999999999 | 400 | Bad Request",
        "Content-Length: 1~Content-Length: 2 | 400 | Bad Request",
        "Content-Length: 3~Transfer-Encoding: chunked | 400 | Bad Request",
        "Transfer-Encoding: gzip | 400 | Bad Request", "Expect: miracles | 417 | Expectation Failed",
        "Content-Length: 11534336 | 413 | Request Too Long", "Transfer-Encoding: chunked~~zz | 400 | Bad Request"})
    void aHeaderThatIsNoneIsRefusedInTheGatewaysWords(String headers, int status, String message) {
        var request = "POST / HTTP/1.1~Host: localhost~" + headers + "~~";
        expectError(RawCall.send(front.port(), request.replace("~", "\r\n")), status, message);
    }

    @Test
    void aWholeAddressIsATargetToo() {
        assertThat(RawCall.get(front.port(), "http://localhost:" + front.port() + "/v1/x?y").body())
            .isEqualTo("GET /v1/x ?y 0 true");
    }

    @Test
    void aRequestWithoutHostIsRefused() {
        expectError(RawCall.send(front.port(), "GET / HTTP/1.1\r\n\r\n"), 400, "Bad Request");
        assertThat(RawCall.send(front.port(), "GET / HTTP/1.0\r\n\r\n").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"9000, 200", "40000, 414", "300000, 414"})
    void aLineThatIsTooLongIsToldSo(int length, int status) {
        assertThat(RawCall.get(front.port(), "/?" + "x".repeat(length)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"12000, 200", "40000, 431"})
    void headersThatAreTooLongAreToldSo(int length, int status) {
        var answer = RawCall.send(front.port(),
            "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(length) + "\r\n\r\n");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("<");
    }

    @Test
    void bodiesComeInPiecesOrAfterLeave() {
        assertThat(RawCall.send(front.port(),
            "POST /x HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n").body())
            .isEqualTo("POST /x ? 2 true");
        assertThat(RawCall.send(front.port(),
            "POST /x HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nab").body())
            .isEqualTo("POST /x ? 2 true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HT", "GET / HTTP/1.1\r\nHost: loc",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\na"})
    void aRequestThatNeverArrivesWholeIsEnded(String part) {
        var answer = RawCall.send(front.port(), part);
        assertThat(answer.status()).isIn(0, 400, 408);
        assertThat(answer.body()).doesNotContain("<", "Exception");
    }

    private static void expectError(RawCall.Answer answer, int status, String message) {
        assertThat(answer.status()).as(answer.head()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"message\":\"" + message + "\"}");
        assertThat(answer.head().toLowerCase(Locale.ROOT)).contains("content-type: application/json")
            .doesNotContain("jetty", "server:");
    }
}
