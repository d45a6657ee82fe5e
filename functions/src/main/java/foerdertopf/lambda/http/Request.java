package foerdertopf.lambda.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// An HTTP request as a gateway hands it over, without its traps: nothing is null and header names have one case. It has no
/// path: that depends on the address by which the gateway was reached, and each route knows its own.
public record Request(
    Map<String, String> pathParameters,
    Map<String, String> query,
    Map<String, String> headers,
    Content content) {

    /// In bytes.
    static final int LARGEST_BODY = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /// No JSON in UTF-8 has a null character, and in UTF-16 and UTF-32 one of its first four bytes is one (RFC 4627, 3).
    private static final int BYTES_THAT_SHOW_THE_ENCODING = 4;

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

        /// A byte order mark in front is no part of the text.
        static Content of(String given) {
            var body = given.indexOf(BYTE_ORDER_MARK) == 0 ? given.substring(1) : given;
            if (body.isEmpty()) {
                return new Missing();
            }
            if (body.substring(0, Math.min(BYTES_THAT_SHOW_THE_ENCODING, body.length())).indexOf('\0') >= 0) {
                return new NotText();
            }
            return body.length() > LARGEST_BODY || body.getBytes(StandardCharsets.UTF_8).length > LARGEST_BODY
                ? new TooLarge()
                : new Text(body);
        }

        static Content ofBase64(String body) {
            if (body.length() > 2 * LARGEST_BODY) {
                return new TooLarge();
            }
            try {
                var bytes = Base64.getDecoder().decode(body);
                return of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            } catch (CharacterCodingException | IllegalArgumentException _) {
                return new NotText();
            }
        }
    }

    /// Header names as they come, in any case.
    static Request of(
        Map<String, String> pathParameters,
        Map<String, String> query,
        Map<String, String> headers,
        Content content) {
        var lowered = new HashMap<String, String>();
        headers.forEach((name, value) -> lowered.put(name.toLowerCase(Locale.ROOT), value));
        return new Request(pathParameters, query, lowered, content);
    }

    /// Empty where the header is absent; `name` in lower case.
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public String pathParameter(String name) {
        return pathParameters.getOrDefault(name, "");
    }
}
