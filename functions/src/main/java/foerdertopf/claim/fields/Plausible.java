package foerdertopf.claim.fields;

/// Which letters people write, and which are but a chance reading of letters next to each other.
final class Plausible {

    /// Of the many letters beyond those of Europe's languages: Romanian, Vietnamese, Azerbaijani, Pinyin.
    private static final String RARE_LETTERS = "Əəơ\u01A0ưƯșȘțȚǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǦǧʻʼˆ˜";

    private Plausible() {}

    /// Whether a single one of them is likely: letters of Europe and Vietnam, punctuation, signs and pictures.
    static boolean alone(int point) {
        return isBetween(point, 0x80, 0x17F) || RARE_LETTERS.indexOf(point) >= 0
            || isBetween(point, 0x300, 0x338)
            || isBetween(point, 0x1E00, 0x1EFF)
            || isBetween(point, 0x2000, 0x206F)
            || isBetween(point, 0x20A0, 0x20BF)
            || isBetween(point, 0x2100, 0x214F)
            || isBetween(point, 0x2190, 0x22FF)
            || isBetween(point, 0x25A0, 0x27BF)
            || isBetween(point, 0xFB00, 0xFB06)
            || isBetween(point, 0xFE00, 0xFE0F)
            || point == 0xFEFF || point == 0xFFFD
            || isBetween(point, 0xFF01, 0xFF5E)
            || isBetween(point, 0x1F000, 0x1FAFF);
    }

    /// Scripts whose letters come in words, and are misread as Latin letters and signs without meaning.
    static boolean inAWord(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case GREEK, CYRILLIC, ARMENIAN, HEBREW, ARABIC, DEVANAGARI, BENGALI, TAMIL, THAI, GEORGIAN, ETHIOPIC, KHMER,
                HIRAGANA, KATAKANA, HAN, HANGUL ->
                true;
            default -> false;
        };
    }

    private static boolean isBetween(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
