package foerdertopf.claim.fields;

/// A letter that was written as the bytes of UTF-8, each of which was then read as a letter of Windows-1252 or ISO 8859-1:
/// where it begins, how many letters it became, and the letter it was. No letters where nothing of the kind begins there.
record Misread(int at, int length, int meant) {

    /// Windows-1252 from 0x80 to 0x9F; where it has no letter, programs leave the byte as it is.
    private static final String UPPER_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
    private static final int FIRST_OF_THEM = 0x80;
    private static final int NO_BYTE = -1;
    private static final int[] SMALLEST = {0, 0, 0x80, 0x800, 0x10000};

    static Misread at(String text, int at) {
        var length = length(text.charAt(at));
        var none = new Misread(at, 0, 0);
        if (length == 0 || at + length > text.length()) {
            return none;
        }
        var point = text.charAt(at) & (0x7F >> length);
        for (var i = at + 1; i < at + length; i++) {
            var follower = byteOf(text.charAt(i));
            if ((follower & 0xFFFFFFC0) != 0x80) {
                return none;
            }
            point = (point << 6) | (follower & 0x3F);
        }
        return isLetterOfUnicode(point, length) ? new Misread(at, length, point) : none;
    }

    boolean isThere() {
        return length > 0;
    }

    int end() {
        return at + length;
    }

    /// Of how many bytes a sequence is that begins with this letter's one; 0 where none does.
    static int length(char letter) {
        if (letter >= 0xC2 && letter <= 0xDF) {
            return 2;
        }
        if (letter >= 0xE0 && letter <= 0xEF) {
            return 3;
        }
        return letter >= 0xF0 && letter <= 0xF4 ? 4 : 0;
    }

    private static int byteOf(char letter) {
        var upper = UPPER_CONTROLS.indexOf(letter);
        if (upper >= 0) {
            return FIRST_OF_THEM + upper;
        }
        return letter <= 0xFF ? letter : NO_BYTE;
    }

    private static boolean isLetterOfUnicode(int point, int length) {
        return point >= SMALLEST[length] && Character.isValidCodePoint(point)
            && Character.getType(point) != Character.SURROGATE;
    }
}
