package foerdertopf.ids;

/// The key of a name in letters and marks of English, German and their neighbours, as most are: nothing to compose, one
/// way to fold, and so one pass, since an import works out millions of keys. Comes to what [NameKey] says of any name.
final class PlainName {

    private static final String MARKS = "\u00A0„“”‚‘’«»‹›´–—";
    private static final char FIRST = 'À';
    private static final char LAST = 'ÿ';
    private static final char LAST_CAPITAL = 'Þ';
    private static final char TO_SMALL = 'a' - 'A';

    private PlainName() {}

    static boolean is(String name) {
        for (var i = 0; i < name.length(); i++) {
            var letter = name.charAt(i);
            if (letter >= 0x80 && (letter < FIRST || letter > LAST) && MARKS.indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean hasALetterOrDigit(String name) {
        for (var i = 0; i < name.length(); i++) {
            if (name.charAt(i) < 0x80 && isOfAWord(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static String key(String name) {
        var key = new StringBuilder(name.length() + 2);
        var last = Signs.BLANK;
        var blank = false;
        for (var i = 0; i < name.length(); i++) {
            var letter = folded(name.charAt(i));
            if (letter == Signs.BLANK) {
                blank = true;
                continue;
            }
            if (blank && isOfAWord(last) && isOfAWord(letter)) {
                key.append(Signs.BLANK);
            }
            blank = false;
            if (letter == 'ß') {
                key.append("ss");
            } else if (letter != last || (letter != Signs.DASH && letter != Signs.QUOTE)) {
                key.append(letter);
            }
            last = letter;
        }
        return NameKey.withoutQuotesAround(key);
    }

    private static char folded(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            return letter;
        }
        if ((letter >= 'A' && letter <= 'Z') || (letter >= FIRST && letter <= LAST_CAPITAL && letter != '×')) {
            return (char) (letter + TO_SMALL);
        }
        return switch (letter) {
            case '\t', '\n', '\u000B', '\f', '\r', '\u00A0' -> Signs.BLANK;
            case '"', '`', '„', '“', '”', '‚', '‘', '’', '«', '»', '‹', '›', '´' -> Signs.QUOTE;
            case '–', '—' -> Signs.DASH;
            default -> letter;
        };
    }

    private static boolean isOfAWord(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z')
            || (letter >= FIRST && letter <= LAST && letter != '×' && letter != '÷');
    }
}
