package foerdertopf.csv;

/// Follows bytes one by one and notices the first that cannot be UTF-8.
final class Utf8Check {

    private int pending;
    private int lowest;
    private int highest;
    private boolean broken;

    /// Whether all bytes so far are the beginning of a UTF-8 text.
    boolean accept(int unsigned) {
        if (pending > 0) {
            follow(unsigned);
        } else if (unsigned >= 0x80) {
            lead(unsigned);
        }
        return !broken;
    }

    boolean isBroken() {
        return broken;
    }

    boolean isInsideALetter() {
        return pending > 0;
    }

    /// The table of well-formed byte sequences of the Unicode standard (3-7): no overlong forms, no surrogates.
    private void lead(int unsigned) {
        lowest = 0x80;
        highest = 0xBF;
        if (unsigned >= 0xC2 && unsigned <= 0xDF) {
            pending = 1;
        } else if (unsigned >= 0xE0 && unsigned <= 0xEF) {
            pending = 2;
            lowest = unsigned == 0xE0 ? 0xA0 : lowest;
            highest = unsigned == 0xED ? 0x9F : highest;
        } else if (unsigned >= 0xF0 && unsigned <= 0xF4) {
            pending = 3;
            lowest = unsigned == 0xF0 ? 0x90 : lowest;
            highest = unsigned == 0xF4 ? 0x8F : highest;
        } else {
            broken = true;
        }
    }

    private void follow(int unsigned) {
        broken |= unsigned < lowest || unsigned > highest;
        lowest = 0x80;
        highest = 0xBF;
        pending--;
    }
}
