package foerdertopf.local.gateway;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import foerdertopf.local.http.HttpCall;
import foerdertopf.local.http.UrlForm;
import foerdertopf.local.json.Json;

/// The event that an HTTP API sends a function, in payload format 2.0. Path and path parameters in it are decoded once, as
/// live captures show (github.com/hotsock/voker/pull/8): `%2F` arrives as `/`, and `%252F` as `%2F`.
final class GatewayEvent {

    private static final DateTimeFormatter CLF = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT)
        .withZone(ZoneOffset.UTC);

    private static final Set<String> TEXTS = Set.of("application/json", "application/xml", "application/javascript");

    private GatewayEvent() {}

    static String json(HttpCall call, RouteTable.Match match, Map<String, String> claims, String requestId,
        Instant now) {
        var event = new LinkedHashMap<String, Object>();
        var routeKey = match.route().method() + " " + match.route().path();
        event.put("version", "2.0");
        event.put("routeKey", routeKey);
        event.put("rawPath", UrlForm.decoded(call.rawPath()));
        event.put("rawQueryString", call.rawQuery());
        addCookies(event, call);
        event.put("headers", headers(call));
        addIfAny(event, "queryStringParameters", joined(UrlForm.decode(call.rawQuery())));
        event.put("requestContext", context(call, routeKey, claims, requestId, now));
        addIfAny(event, "pathParameters", match.variables());
        addBody(event, call);
        return Json.text(event);
    }

    private static void addCookies(Map<String, Object> event, HttpCall call) {
        var cookies = new ArrayList<String>();
        call.headers()
            .getOrDefault("cookie", List.of())
            .forEach(line -> cookies.addAll(List.of(line.split(";\\s*", -1))));
        if (!cookies.isEmpty()) {
            event.put("cookies", cookies);
        }
    }

    private static void addIfAny(Map<String, Object> event, String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            event.put(name, values);
        }
    }

    private static Map<String, String> headers(HttpCall call) {
        var headers = joined(call.headers());
        headers.remove("cookie");
        return headers;
    }

    private static Map<String, String> joined(Map<String, List<String>> values) {
        var joined = new LinkedHashMap<String, String>();
        values.forEach((name, all) -> joined.put(name, String.join(",", all)));
        return joined;
    }

    private static Map<String, Object> context(HttpCall call, String routeKey, Map<String, String> claims,
        String requestId, Instant now) {
        var context = new LinkedHashMap<String, Object>();
        context.put("accountId", "000000000000");
        context.put("apiId", "local");
        if (!claims.isEmpty()) {
            context.put("authorizer", Map.of("jwt", Map.of("claims", claims)));
        }
        context.put("domainName", call.header("host"));
        context.put("domainPrefix", "local");
        context.put("http", Map.of("method", call.method(), "path", UrlForm.decoded(call.rawPath()), "protocol",
            "HTTP/1.1", "sourceIp", "127.0.0.1", "userAgent", call.header("user-agent")));
        context.put("requestId", requestId);
        context.put("routeKey", routeKey);
        context.put("stage", "$default");
        context.put("time", CLF.format(now));
        context.put("timeEpoch", now.toEpochMilli());
        return context;
    }

    private static void addBody(Map<String, Object> event, HttpCall call) {
        var body = call.body();
        if (body.length > 0) {
            var text = isText(call.header("content-type")) ? decoded(body) : Optional.<String>empty();
            event.put("body", text.orElseGet(() -> Base64.getEncoder().encodeToString(body)));
            event.put("isBase64Encoded", text.isEmpty());
        } else {
            event.put("isBase64Encoded", false);
        }
    }

    /// What an HTTP API passes on as it is; everything else comes as Base64, even what names no type. Measured at the
    /// real one, since its documentation only says "binary": github.com/ministackorg/ministack/pull/766.
    private static boolean isText(String contentType) {
        var type = contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].trim();
        return type.startsWith("text/") || TEXTS.contains(type);
    }

    /// Empty where the bytes are no UTF-8: no text of the event can hold them, and damaged ones nobody would notice.
    private static Optional<String> decoded(byte[] body) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}
