package foerdertopf.claim.fields;

import java.util.Map;
import java.util.Optional;

/// Recognises texts that were encoded in UTF-8 twice (`BÃ¼rgerhaus`) as far as possible. Letters that may as well be
/// meant, such as the capital before a closing quotation mark in `„CAFÉ“`, are left in peace.
public final class DoubleEncoding {

    private static final String FOUND = "found";
    private static final String MEANT = "meant";

    private DoubleEncoding() {}

    /// The text that was meant; one that is not damaged so is the same.
    public static String mended(String text) {
        var mended = text;
        var fault = in(mended);
        while (fault.isPresent()) {
            var values = fault.get().values();
            mended = mended.replace(values.getOrDefault(FOUND, ""), values.getOrDefault(MEANT, ""));
            fault = in(mended);
        }
        return mended;
    }

    static Optional<Fault> in(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) < 0x80) {
                continue;
            }
            var fault = at(text, at);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> at(String text, int at) {
        var misread = Misread.at(text, at);
        if (misread.isThere()) {
            return isDamage(text, misread)
                ? fault(text.substring(at, misread.end()), Character.toString(misread.meant()))
                : Optional.empty();
        }
        return LostBlank.at(text, at)
            .map(meant -> fault(text.substring(at, at + 1), meant))
            .orElseGet(() -> OtherPages.meant(text, at).flatMap(meant -> fault(text.substring(at, at + 2), meant)));
    }

    private static boolean isDamage(String text, Misread misread) {
        return Plausible.alone(misread.meant()) ? !Natural.in(text, misread) : isOfAWord(text, misread);
    }

    /// One letter of another script comes about by chance, two of the same in a row do not.
    private static boolean isOfAWord(String text, Misread first) {
        if (!Character.isLetter(first.meant()) || !Plausible.inAWord(first.meant()) || first.end() >= text.length()) {
            return false;
        }
        var second = Misread.at(text, first.end());
        return second.isThere()
            && Character.UnicodeScript.of(first.meant()) == Character.UnicodeScript.of(second.meant());
    }

    private static Optional<Fault> fault(String found, String meant) {
        return Optional.of(Fault.of(FaultKind.DOUBLE_ENCODED, Map.of(FOUND, found, MEANT, meant)));
    }
}
