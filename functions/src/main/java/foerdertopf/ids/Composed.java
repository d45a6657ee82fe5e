package foerdertopf.ids;

import java.text.Normalizer;

/// Texts in composed form (NFC), so that the same words are the same text.
public final class Composed {

    /// Below this letter nothing combines with anything, so a text of such letters is composed already.
    private static final char FIRST_COMBINING = '\u0300';

    private Composed() {}

    public static String of(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
