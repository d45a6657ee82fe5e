package foerdertopf.claim.fields;

import java.util.Optional;

/// The first half of a doubly encoded letter whose second half was a no-break space, and was taken for a blank or cut off:
/// `voilÃ` and `50Â %`. No word ends so: a capital with an accent after a small letter or a digit.
final class LostBlank {

    private LostBlank() {}

    /// What was meant, where there is such a half.
    static Optional<String> at(String text, int at) {
        if (!endsAWord(text, at) || at == 0) {
            return Optional.empty();
        }
        var before = text.charAt(at - 1);
        return switch (text.charAt(at)) {
            case 'Ã' -> Character.isLowerCase(before) ? Optional.of("à") : Optional.empty();
            case 'Â' -> Character.isLowerCase(before) || Character.isDigit(before)
                ? Optional.of("\u00A0")
                : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean endsAWord(String text, int at) {
        return at + 1 == text.length() || " ,;.:!?)".indexOf(text.charAt(at + 1)) >= 0;
    }
}
