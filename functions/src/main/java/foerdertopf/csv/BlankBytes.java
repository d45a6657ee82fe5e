package foerdertopf.csv;

import foerdertopf.ids.Signs;

/// Recognises blanks by their bytes, in UTF-8 and in Windows-1252 alike, since the encoding may not be known yet. They are
/// those that count for nothing around a text.
final class BlankBytes {

    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int FOLLOWER_BITS = 6;

    private int point;
    private int missing;

    void reset() {
        missing = 0;
    }

    /// Whether a letter of several bytes has begun and not ended.
    boolean isUnfinished() {
        return missing > 0;
    }

    /// Whether the byte is a blank, or may be one together with those that follow.
    boolean accept(byte letter) {
        var bits = letter & 0xFF;
        if (missing > 0) {
            return follow(bits);
        }
        if (bits < 0x80) {
            return letter != '\n' && letter != '\r' && Signs.isBlank(bits);
        }
        if (bits >= 0xC2 && bits <= 0xF4) {
            begin(bits);
            return true;
        }
        return bits == NO_BREAK_SPACE || bits == SOFT_HYPHEN;
    }

    private void begin(int bits) {
        missing = bits < 0xE0 ? 1 : bits < 0xF0 ? 2 : 3;
        point = bits & (0x3F >> missing);
    }

    private boolean follow(int bits) {
        if ((bits & 0xC0) != 0x80) {
            missing = 0;
            return false;
        }
        missing--;
        point = point << FOLLOWER_BITS | (bits & 0x3F);
        return missing > 0 || Signs.isAround(point);
    }
}
