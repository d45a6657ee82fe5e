package foerdertopf.lambda.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a list goes on that consists of several: in which of them, and from where there. Opaque outside.
public record Cursor(int list, String from) {

    public static final Cursor START = new Cursor(0, "");

    private static final Pattern FORM = Pattern.compile("([0-9]{1,4}):(.{0,900})", Pattern.DOTALL);

    /// Empty where the text is no cursor.
    public static Optional<Cursor> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(START);
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var matcher = FORM.matcher(plain);
            return matcher.matches()
                ? Optional.of(new Cursor(Integer.parseInt(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public String text() {
        var plain = list + ":" + from;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
