package foerdertopf.csv;

/// Recognises UTF-16 by its mark, or by every second byte at the beginning being NUL, as it is in European words.
enum Utf16 {

    BIG, LITTLE, NONE;

    private static final int LEAST_LETTERS = 2;
    private static final int MOST_LETTERS = 8;

    static Utf16 orderOf(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return BIG;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return LITTLE;
        }
        if (nulStands(bytes, 0)) {
            return BIG;
        }
        return nulStands(bytes, 1) ? LITTLE : NONE;
    }

    /// In all the first pairs, and in one half alone.
    private static boolean nulStands(byte[] bytes, int half) {
        var letters = Math.min(bytes.length / 2, MOST_LETTERS);
        for (var i = 0; i < letters; i++) {
            if (bytes[2 * i + half] != 0 || bytes[2 * i + 1 - half] == 0) {
                return false;
            }
        }
        return letters >= LEAST_LETTERS;
    }
}
