package foerdertopf.ids;

/// Knows which signs of Unicode look alike, and which are invisible.
public final class Signs {

    /// What a mark is compared as.
    static final char DASH = '-';
    static final char QUOTE = '\'';
    static final char BLANK = ' ';
    static final int NOTHING = -1;

    /// Apostrophes, accents typed for them, primes and quotation marks that Unicode does not call initial or final.
    private static final String QUOTES = "'\"`´„‚ʹʺʻʼʽʾʿˈˊˋ˝ˮ΄՚׳״ߴߵ᾽᾿῾′″‴‵‶‷⁗❛❜❝❞❟❠❮❯⹂「」『』〃〝〞〟Ꞌꞌ＂＇｀";
    private static final String DASHES = "−⁃˗⎯─━➖";
    private static final String DOTS = "·•‧∙⋅・⸱";
    private static final String SLASHES = "⁄∕⧸╱";
    private static final String COLONS = "∶꞉";
    private static final String STARS = "∗⁎";
    private static final String STOPS = "。";
    /// Letters by their nature that show nothing: the fillers of Hangul and the empty pattern of Braille.
    private static final String EMPTY_LETTERS = "\u115F\u1160\u2800\u3164\uFFA0";
    /// Signs of Cf that people see: they embrace or precede numbers and verses.
    private static final String VISIBLE_FORMATS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u0890\u0891\u08E2";

    private Signs() {}

    /// A space or separator of Unicode, a tab, a line's end, or a letter that shows nothing.
    public static boolean isBlank(int point) {
        if (point < 0x80) {
            return point == BLANK || isBetween(point, '\t', '\r');
        }
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> point == 0x85 || isIn(EMPTY_LETTERS, point);
        };
    }

    /// What counts for nothing around a text: blanks, and what is unseen without turning the text around, hiding any of
    /// it, or saying how the sign before it is drawn.
    public static boolean isAround(int point) {
        return isBlank(point) || (isUnseen(point) && isHarmless(point) && !isVariant(point));
    }

    /// Whether an invisible sign neither turns a text around nor hides any.
    public static boolean isHarmless(int point) {
        return !turnsAround(point) && !hides(point);
    }

    /// Embeddings, overrides and isolates, and the marks that end them.
    public static boolean turnsAround(int point) {
        return isBetween(point, 0x202A, 0x202E) || isBetween(point, 0x2066, 0x2069);
    }

    /// Of these the flags of some countries are made.
    public static boolean isTag(int point) {
        return isBetween(point, 0xE0020, 0xE007F);
    }

    /// Apostrophes, quotation marks, and what is typed for them.
    public static boolean isQuote(int point) {
        return folded(point) == QUOTE;
    }

    /// What has no width of its own: joiners, marks of direction, hints of where a line may break, variants of a sign.
    public static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT -> !isIn(VISIBLE_FORMATS, point);
            case Character.NON_SPACING_MARK -> point == 0x34F || point == 0x17B4 || point == 0x17B5
                || isBetween(point, 0x180B, 0x180F) || isVariant(point);
            default -> false;
        };
    }

    /// Only says where a line may break, and so is no part of a name: soft hyphen, zero width space, word joiner, and the
    /// mark of byte order, which was one.
    public static boolean isBreakHint(int point) {
        return point == 0xAD || point == 0x200B || point == 0x2060 || point == 0xFEFF;
    }

    /// The one sign for all that look like this one; [#NOTHING] for an invisible one.
    static int folded(int point) {
        if (isUnseen(point)) {
            return NOTHING;
        }
        if (isBlank(point)) {
            return BLANK;
        }
        return switch (Character.getType(point)) {
            case Character.DASH_PUNCTUATION -> DASH;
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> QUOTE;
            default -> alike(point);
        };
    }

    private static int alike(int point) {
        if (point < 0x80 && point != '"' && point != '`') {
            return point;
        }
        if (isIn(QUOTES, point)) {
            return QUOTE;
        }
        if (isIn(DASHES, point)) {
            return DASH;
        }
        if (isIn(DOTS, point)) {
            return '·';
        }
        if (isIn(SLASHES, point)) {
            return '/';
        }
        if (isIn(COLONS, point)) {
            return ':';
        }
        if (isIn(STARS, point)) {
            return '*';
        }
        return isIn(STOPS, point) ? '.' : point;
    }

    /// Format characters that Unicode advises against, annotations, and tags.
    private static boolean hides(int point) {
        return isBetween(point, 0x206A, 0x206F) || isBetween(point, 0xFFF9, 0xFFFB) || point == 0xE0001 || isTag(point);
    }

    private static boolean isVariant(int point) {
        return isBetween(point, 0xFE00, 0xFE0F) || isBetween(point, 0xE0100, 0xE01EF);
    }

    private static boolean isIn(String signs, int point) {
        return signs.indexOf(point) >= 0;
    }

    private static boolean isBetween(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
