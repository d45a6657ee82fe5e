package foerdertopf.local.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpAnswer.Header;
import foerdertopf.local.http.HttpCall;
import foerdertopf.local.template.ApiCors;

/// Answers pages of other origins as an HTTP API with CORS does: a preflight request before any route or token is looked
/// at, and headers on every other answer. What a function itself says about CORS is dropped.
final class Cors {

    private static final String PREFIX = "access-control-";

    private final ApiCors rule;

    Cors(ApiCors rule) {
        this.rule = rule;
    }

    HttpAnswer answer(HttpCall call, Function<HttpCall, HttpAnswer> otherwise) {
        if (rule.origins().isEmpty()) {
            return otherwise.apply(call);
        }
        return isPreflight(call)
            ? with(new HttpAnswer(204, List.of(), new byte[0]), preflight(call))
            : with(withoutOwn(otherwise.apply(call)), actual(call));
    }

    private static boolean isPreflight(HttpCall call) {
        return call.method().equals("OPTIONS") && !call.header("origin").isEmpty()
            && !call.header(PREFIX + "request-method").isEmpty();
    }

    private List<Header> preflight(HttpCall call) {
        var headers = origin(call);
        if (!headers.isEmpty()) {
            add(headers, "allow-methods", String.join(",", rule.methods()));
            add(headers, "allow-headers", String.join(",", rule.headers()));
            add(headers, "max-age", rule.maxAge());
        }
        return headers;
    }

    private List<Header> actual(HttpCall call) {
        var headers = origin(call);
        if (!headers.isEmpty()) {
            add(headers, "expose-headers", String.join(",", rule.exposed()));
        }
        return headers;
    }

    /// Nothing where the template does not allow the origin; a browser then shows its page nothing.
    private List<Header> origin(HttpCall call) {
        var headers = new ArrayList<Header>();
        var origin = call.header("origin");
        if (!origin.isEmpty() && rule.origins().contains("*")) {
            add(headers, "allow-origin", "*");
        } else if (rule.origins().contains(origin)) {
            add(headers, "allow-origin", origin);
        }
        return headers;
    }

    private static void add(List<Header> headers, String name, String value) {
        if (!value.isEmpty()) {
            headers.add(new Header(PREFIX + name, value));
        }
    }

    private static HttpAnswer withoutOwn(HttpAnswer answer) {
        var kept = answer.headers().stream().filter(header -> !header.name().startsWith(PREFIX)).toList();
        return new HttpAnswer(answer.status(), kept, answer.body());
    }

    private static HttpAnswer with(HttpAnswer answer, List<Header> headers) {
        var more = new ArrayList<>(answer.headers());
        more.addAll(headers);
        return new HttpAnswer(answer.status(), more, answer.body());
    }
}
