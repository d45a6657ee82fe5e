package foerdertopf.lambda;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;

/// Builds a call as a gateway hands it over, and sends it to a handler.
public final class HttpCall {

    private final String method;
    private final String path;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, Json> claims = new HashMap<>();
    private final Map<String, String> query = new HashMap<>();
    private final Map<String, String> pathParameters = new HashMap<>();
    private String body = "";
    private String base = "";
    private boolean isBase64;

    private HttpCall(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public static HttpCall post(String path) {
        return new HttpCall("POST", path).header("content-type", "application/json");
    }

    public static HttpCall get(String path) {
        return new HttpCall("GET", path);
    }

    public HttpCall header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public HttpCall key(String idempotencyKey) {
        return header("idempotency-key", idempotencyKey);
    }

    public HttpCall query(String name, String value) {
        query.put(name, value);
        return this;
    }

    public HttpCall pathParameter(String name, String value) {
        pathParameters.put(name, value);
        return this;
    }

    public HttpCall claim(String name, String value) {
        return claim(name, Json.of(value));
    }

    /// A claim of a token as a gateway hands it over that keeps its type.
    public HttpCall claim(String name, Json value) {
        claims.put(name, value);
        return this;
    }

    /// Over a stage or a base path, which precedes the path and is no part of the route.
    public HttpCall over(String basePath) {
        base = basePath;
        return this;
    }

    /// An applicant of the body with this key.
    public HttpCall applicantOf(String ags) {
        return claim("sub", "applicant-" + ags).claim("groups", "[applicant]").claim("body", ags);
    }

    public HttpCall as(String group) {
        return claim("sub", group + "-1").claim("groups", "[" + group + "]");
    }

    public HttpCall body(String json) {
        body = json;
        return this;
    }

    public HttpCall bytes(byte... bytes) {
        body = Base64.getEncoder().encodeToString(bytes);
        isBase64 = true;
        return this;
    }

    public HttpCall base64(String json) {
        return bytes(json.getBytes(StandardCharsets.UTF_8));
    }

    /// What is answered must be what the description of the API says; so must be what was sent, where it was taken.
    public HttpResult sendTo(RequestStreamHandler handler) {
        var context = new FakeContext();
        var result = HttpResult.of(sendTo(handler, event(), context), context.lines());
        OpenApi.requireDescribed(method, describedPath(), result);
        if (method.equals("POST") && result.status() < 300) {
            OpenApi.requireAllowed(method, describedPath(), headers, sentBody());
        }
        return result;
    }

    /// What the handler answers to an event, bytes in and bytes out.
    static String sendTo(RequestStreamHandler handler, String event, FakeContext context) {
        var out = new ByteArrayOutputStream();
        try {
            handler.handleRequest(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Without a byte order mark, of which a description in terms of JSON cannot speak.
    private String sentBody() {
        var sent = isBase64 ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8) : body;
        return sent.replaceFirst("^\uFEFF", "");
    }

    /// Ids can have any form here, but take one place of the path.
    private String describedPath() {
        var described = path;
        for (var value : pathParameters.values()) {
            described = value.isEmpty() ? path + "1" : described.replace(value, "1");
        }
        return described;
    }

    String path() {
        return path;
    }

    public String event() {
        var event = Json.fields()
            .put("version", "2.0")
            .put("routeKey", method + " " + path)
            .put("rawPath", base + path)
            .put("headers", Json.texts(headers))
            .put("queryStringParameters", Json.texts(query))
            .put("pathParameters", Json.texts(pathParameters))
            .put("requestContext", within("authorizer", within("jwt", within("claims", claims()))));
        if (!body.isEmpty()) {
            event.put("body", body);
        }
        return JsonWriter.write(event.flag("isBase64Encoded", isBase64).build());
    }

    private Json claims() {
        var fields = Json.fields();
        claims.forEach(fields::put);
        return fields.build();
    }

    private static Json within(String name, Json json) {
        return Json.fields().put(name, json).build();
    }
}
