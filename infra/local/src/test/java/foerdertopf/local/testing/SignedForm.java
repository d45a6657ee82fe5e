package foerdertopf.local.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import foerdertopf.stores.LocalAccess;

/// Uploads a file as an HTML form does: a POST with a signed policy.
public final class SignedForm {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
        .withZone(ZoneOffset.UTC);
    private static final String BOUNDARY = "----a-boundary";

    private SignedForm() {}

    /// Answers the status.
    public static int post(URI s3, String bucket, String key, String content) throws Exception {
        var body = new StringBuilder();
        fields(bucket, key).forEach((name, value) -> body.append(part(name, "", value)));
        body.append(part("file", "; filename=\"a.csv\"", content)).append("--" + BOUNDARY + "--\r\n");
        var request = HttpRequest.newBuilder(s3.resolve("/" + bucket))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
        return send(request);
    }

    private static int send(HttpRequest request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        }
    }

    private static String part(String name, String more, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value
            + "\r\n";
    }

    private static Map<String, String> fields(String bucket, String key) throws GeneralSecurityException {
        var now = Instant.now();
        var time = TIME.format(now);
        var scope = time.substring(0, 8) + "/" + LocalAccess.REGION + "/s3/aws4_request";
        var policy = Base64.getEncoder()
            .encodeToString("""
                {"expiration":"%s","conditions":[{"bucket":"%s"},{"key":"%s"},{"x-amz-algorithm":"AWS4-HMAC-SHA256"},
                {"x-amz-credential":"%s"},{"x-amz-date":"%s"},["content-length-range",0,1000]]}"""
                .formatted(now.plusSeconds(60), bucket, key, LocalAccess.ACCESS_KEY + "/" + scope, time)
                .getBytes(StandardCharsets.UTF_8));
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", key);
        fields.put("x-amz-algorithm", "AWS4-HMAC-SHA256");
        fields.put("x-amz-credential", LocalAccess.ACCESS_KEY + "/" + scope);
        fields.put("x-amz-date", time);
        fields.put("policy", policy);
        fields.put("x-amz-signature", signature(time.substring(0, 8), policy));
        return fields;
    }

    private static String signature(String date, String policy) throws GeneralSecurityException {
        var key = ("AWS4" + LocalAccess.SECRET_KEY).getBytes(StandardCharsets.UTF_8);
        for (var step : new String[]{date, LocalAccess.REGION.id(), "s3", "aws4_request", policy}) {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            key = mac.doFinal(step.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(key);
    }
}
