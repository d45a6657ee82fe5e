package foerdertopf.claim;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a list goes on: at which stop (a body and year, or a month), from where in the index there, and how many claims
/// from there on were passed already. Opaque outside.
record ListCursor(int stop, String from, int passed) {

    static final ListCursor START = new ListCursor(0, "", 0);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,4}):([0-9]{1,4}):(.{0,600})", Pattern.DOTALL);

    static Optional<ListCursor> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(START);
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var matcher = FORM.matcher(plain);
            return matcher.matches()
                ? Optional.of(new ListCursor(
                    Integer.parseInt(matcher.group(1)), matcher.group(3), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String text() {
        var plain = stop + ":" + passed + ":" + from;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
