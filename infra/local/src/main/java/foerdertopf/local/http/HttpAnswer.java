package foerdertopf.local.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An HTTP answer: status, headers in their order, body.
public final class HttpAnswer {

    private final int status;
    private final List<Header> headers;
    private final byte[] body;

    /// One header line.
    public record Header(String name, String value) {}

    public HttpAnswer(int status, List<Header> headers, byte[] body) {
        this.status = status;
        this.headers = List.copyOf(headers);
        this.body = body.clone();
    }

    public static HttpAnswer text(int status, String contentType, String body) {
        return new HttpAnswer(status, List.of(new Header("content-type", contentType)),
            body.getBytes(StandardCharsets.UTF_8));
    }

    public static HttpAnswer json(int status, String body) {
        return text(status, "application/json", body);
    }

    /// A fixed sentence in the form in which the gateway answers by itself.
    public static HttpAnswer message(int status, String message) {
        return json(status, "{\"message\":\"" + message + "\"}");
    }

    public static HttpAnswer plain(int status, String body) {
        return text(status, "text/plain; charset=utf-8", body);
    }

    /// The same answer with one more header.
    public HttpAnswer with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new HttpAnswer(status, more, body);
    }

    public int status() {
        return status;
    }

    public List<Header> headers() {
        return headers;
    }

    /// The header's value, or an empty text.
    public String header(String name) {
        return headers.stream()
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
            .map(Header::value)
            .findFirst()
            .orElse("");
    }

    public byte[] body() {
        return body.clone();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
