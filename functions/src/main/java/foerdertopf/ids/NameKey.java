package foerdertopf.ids;

import java.text.Normalizer;
import java.util.Locale;

/// A name or reference as it is compared: what looks the same has the same key. What is shown stays as it was written.
/// The whole rule is in docs/rules.md. The key of a key is itself.
public final class NameKey {

    private static final int DOT_ABOVE = 0x307;
    /// Two are enough for every text known; the bound is there so that none can keep a function busy.
    private static final int MOST_ROUNDS = 16;

    private NameKey() {}

    public static String of(String text) {
        return PlainName.is(text) ? PlainName.key(text) : ofAny(text);
    }

    /// Whether the name is more than signs: a key without a letter or digit names nothing.
    public static boolean saysSomething(String text) {
        return PlainName.hasALetterOrDigit(text) || of(text).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// Folding may bring forth what is to be composed, and composing what is to be folded: until nothing changes.
    private static String ofAny(String text) {
        var key = text;
        var before = "";
        for (var round = 0; round < MOST_ROUNDS && !key.equals(before); round++) {
            before = key;
            key = withoutQuotesAround(spaced(marked(composed(caseFolded(composed(marked(key)))))));
        }
        return key;
    }

    /// Quotes around a name say that it is one, and are no part of it. Those in a row are one already; a name of nothing
    /// else keeps it.
    static String withoutQuotesAround(CharSequence key) {
        var from = 0;
        var to = key.length();
        while (to - from > 1 && key.charAt(from) == Signs.QUOTE) {
            from++;
        }
        while (to - from > 1 && key.charAt(to - 1) == Signs.QUOTE) {
            to--;
        }
        return key.subSequence(from, to).toString();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String marked(String text) {
        var out = new StringBuilder(text.length());
        var point = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            var folded = Signs.folded(point);
            if (folded != Signs.NOTHING) {
                out.appendCodePoint(folded);
            }
        }
        return out.toString();
    }

    /// Lower, upper, lower: by way of their capitals ß and ẞ are ss, and every sigma is the same. Letter by letter at the
    /// end, since the letters around it do not count. The four Turkish and Latin letters i are one.
    private static String caseFolded(String text) {
        var capitals = lower(text).toUpperCase(Locale.ROOT);
        return lower(capitals);
    }

    private static String lower(String text) {
        var out = new StringBuilder(text.length());
        var point = 0;
        var last = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            if (point == DOT_ABOVE && last == 'i') {
                continue;
            }
            last = Character.toLowerCase(point);
            out.appendCodePoint(last);
        }
        return out.toString();
    }

    /// A blank counts between two words alone, as one. Several dashes in a row are one, and several quotation marks.
    private static String spaced(String text) {
        var out = new StringBuilder(text.length());
        var last = 0;
        var blank = false;
        var point = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            if (point == Signs.BLANK) {
                blank = true;
                continue;
            }
            if (blank && isOfAWord(last) && isOfAWord(point)) {
                out.append(Signs.BLANK);
            }
            blank = false;
            if (point != last || (point != Signs.DASH && point != Signs.QUOTE)) {
                out.appendCodePoint(point);
            }
            last = point;
        }
        return out.toString();
    }

    private static boolean isOfAWord(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
                Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                true;
            default -> Character.isLetterOrDigit(point);
        };
    }
}
