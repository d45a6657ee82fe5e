package foerdertopf.journal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a list goes on: after this key, which stands at `sort` in one of the list's parts. Its text is what a [Slice] ends
/// with: opaque outside, and worth nothing to whoever changes it, since a list looks only at its own parts.
public record ListPlace(int part, String sort, EntryKey key) {

    private static final Pattern FORM = Pattern
        .compile("([0-9]{1,2})\\|([^|]{1,200})\\|([^|]{1,200})\\|([^|]{1,200})");

    /// Whether a list can go on from this text: the start, or what a slice ended with.
    public static boolean isWellFormed(String text) {
        return text.equals(Slice.START) || parse(text).isPresent();
    }

    public static Optional<ListPlace> parse(String text) {
        try {
            var matcher = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            return matcher.matches()
                ? Optional.of(new ListPlace(
                    Integer.parseInt(matcher.group(1)),
                    matcher.group(2),
                    new EntryKey(matcher.group(3), matcher.group(4))))
                : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public String text() {
        var plain = part + "|" + sort + "|" + key.partition() + "|" + key.sort();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
