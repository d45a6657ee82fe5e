package foerdertopf.local.gateway;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import foerdertopf.local.functions.RunResult;
import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpAnswer.Header;
import foerdertopf.local.json.Json;

/// Turns what a function returned into an HTTP answer, by the rules of payload format 2.0.
final class GatewayAnswer {

    private GatewayAnswer() {}

    static HttpAnswer of(RunResult result) {
        return switch (result) {
            case RunResult.Answered(var json) -> answered(json);
            case RunResult.Failed _ -> HttpAnswer.message(500, "Internal Server Error");
            case RunResult.TimedOut _,RunResult.Throttled _ -> HttpAnswer.message(503, "Service Unavailable");
        };
    }

    /// An object without a status counts as a body: API Gateway answers 200 with it.
    private static HttpAnswer answered(String json) {
        var answer = Json.parse(json).filter(object -> object.fields().containsKey("statusCode"));
        return answer.map(GatewayAnswer::full).orElseGet(() -> HttpAnswer.json(200, json));
    }

    private static HttpAnswer full(Json answer) {
        var status = answer.number("statusCode").map(Number::intValue).orElse(0);
        if (status < 200 || status > 599) {
            return HttpAnswer.message(500, "Internal Server Error");
        }
        try {
            return new HttpAnswer(status, headers(answer), body(answer));
        } catch (IllegalArgumentException notBase64) {
            return HttpAnswer.message(500, "Internal Server Error");
        }
    }

    /// `multiValueHeaders` belong to format 1.0: an HTTP API drops them.
    private static List<Header> headers(Json answer) {
        var headers = new ArrayList<Header>();
        answer.object("headers")
            .ifPresent(object -> object.fields()
                .forEach(
                    (name, value) -> headers.add(new Header(name.toLowerCase(Locale.ROOT), String.valueOf(value)))));
        answer.list("cookies").forEach(cookie -> headers.add(new Header("set-cookie", cookie.toString())));
        if (headers.stream().noneMatch(header -> header.name().equals("content-type"))) {
            headers.add(new Header("content-type", "text/plain; charset=utf-8"));
        }
        return headers;
    }

    private static byte[] body(Json answer) {
        var body = answer.string("body").orElse("");
        return answer.isTrue("isBase64Encoded") ? Base64.getDecoder().decode(body)
            : body.getBytes(StandardCharsets.UTF_8);
    }
}
