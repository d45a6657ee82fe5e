package foerdertopf.claim;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import foerdertopf.journal.EntryKey;
import foerdertopf.journal.ListPlace;
import foerdertopf.journal.Page;

/// Where a list goes on: in which stretch (a body, its year, or a month), after what in the index there, and how many
/// claims of the page that came next were passed. Opaque outside.
record ListCursor(String stretch, String from, EntryKey page, int passed) {

    private static final EntryKey NO_PAGE = new EntryKey("", "");
    private static final Pattern FORM = Pattern
        .compile("([^|]{1,80})\\|([^|]{0,600})\\|([^|]{0,100})\\|([^|]{0,100})\\|([0-9]{1,4})");

    /// At the next page, whichever it is.
    static ListCursor at(String stretch, String from) {
        return new ListCursor(stretch, from, NO_PAGE, 0);
    }

    static Optional<ListCursor> parse(String text) {
        try {
            var matcher = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            return matcher.matches()
                ? Optional.of(new ListCursor(
                    matcher.group(1),
                    matcher.group(2),
                    new EntryKey(matcher.group(3), matcher.group(4)),
                    Integer.parseInt(matcher.group(5)))).filter(ListCursor::isOurs)
                : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private boolean isOurs() {
        return ListPlace.isWellFormed(from) && passed < Page.MOST_CLAIMS;
    }

    /// How many claims of this page were told before.
    int passedOf(EntryKey key) {
        return key.equals(page) ? passed : 0;
    }

    String text() {
        var plain = String.join("|", stretch, from, page.partition(), page.sort(), String.valueOf(passed));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
