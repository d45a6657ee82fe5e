package foerdertopf.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import foerdertopf.local.http.HttpAnswer;

/// The page on which one chooses who to be.
final class SignInPage {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private SignInPage() {}

    static HttpAnswer of(String redirectUri, String state, String nonce, String challenge) {
        var values = Map.of("redirect_uri", redirectUri, "state", state, "nonce", nonce, "code_challenge", challenge);
        var page = PLACE.matcher(page())
            .replaceAll(place -> Matcher.quoteReplacement(escaped(values.getOrDefault(place.group(1), ""))));
        return HttpAnswer.text(200, "text/html; charset=utf-8", page)
            .with("content-security-policy",
                "default-src 'none'; style-src 'unsafe-inline'; form-action http://localhost:* http://127.0.0.1:*; frame-ancestors 'none'");
    }

    private static String page() {
        try (var in = Objects.requireNonNull(SignInPage.class.getResourceAsStream("/sign-in.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
