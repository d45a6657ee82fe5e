package foerdertopf.lambda.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;

/// An HTTP request as a gateway hands it over, without its traps: nothing is null and header names have one case.
public record Request(
    String path,
    Map<String, String> pathParameters,
    Map<String, String> query,
    Map<String, String> headers,
    Content content) {

    private static final int LARGEST_BODY = 64 * 1024;

    public Request {
        pathParameters = Map.copyOf(pathParameters);
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /// The body.
    public sealed interface Content {
        record Text(String text) implements Content {}

        record Missing() implements Content {}

        record TooLarge() implements Content {}

        /// Bytes that are no text in UTF-8.
        record NotText() implements Content {}
    }

    public static Request of(APIGatewayV2HTTPEvent event) {
        var headers = new HashMap<String, String>();
        orEmpty(event.getHeaders()).forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return new Request(
            Optional.ofNullable(event.getRawPath()).orElse(""),
            orEmpty(event.getPathParameters()),
            orEmpty(event.getQueryStringParameters()),
            headers,
            content(event));
    }

    /// Empty where the header is absent; `name` in lower case.
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public String pathParameter(String name) {
        return pathParameters.getOrDefault(name, "");
    }

    private static Map<String, String> orEmpty(Map<String, String> given) {
        var present = new HashMap<String, String>();
        if (given != null) {
            given.forEach((name, value) -> present.put(name, Optional.ofNullable(value).orElse("")));
        }
        return present;
    }

    private static Content content(APIGatewayV2HTTPEvent event) {
        var body = event.getBody();
        if (body == null || body.isEmpty()) {
            return new Content.Missing();
        }
        if (body.length() > 2 * LARGEST_BODY) {
            return new Content.TooLarge();
        }
        return event.getIsBase64Encoded() ? decoded(body) : bounded(body);
    }

    private static Content decoded(String body) {
        try {
            var bytes = Base64.getDecoder().decode(body);
            return bounded(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException | IllegalArgumentException _) {
            return new Content.NotText();
        }
    }

    private static Content bounded(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length > LARGEST_BODY
            ? new Content.TooLarge()
            : new Content.Text(text);
    }
}
