package foerdertopf.csv;

/// Which bytes part a table into cells, said once for all that walk over a file. All that matters is ASCII but for blanks
/// around quotes, whose bytes are recognised in UTF-8 and in Windows-1252 alike, since the encoding may not be known yet.
final class CellGrammar {

    /// Where the walk is after a byte.
    enum At {
        CELL_START, BLANKS_BEFORE, PLAIN, QUOTED, QUOTE_SEEN, BLANKS_AFTER, LINE_FEED, CARRIAGE_RETURN,
        /// Text follows a closing quote.
        STRAY
    }

    private final byte separator;
    private At at = At.CELL_START;
    private int begun;
    private boolean loose;

    /// The walk begins where a row begins.
    CellGrammar(char separator) {
        this.separator = (byte) separator;
    }

    At accept(byte letter) {
        at = next(letter);
        return at;
    }

    At at() {
        return at;
    }

    /// Whether there were blanks around the quotes of a cell so far.
    boolean isLoose() {
        return loose;
    }

    private At next(byte letter) {
        return switch (at) {
            case PLAIN -> plain(letter);
            case QUOTED -> letter == '"' ? At.QUOTE_SEEN : At.QUOTED;
            case QUOTE_SEEN -> letter == '"' ? At.QUOTED : afterQuoted(letter);
            case BLANKS_AFTER -> afterQuoted(letter);
            case BLANKS_BEFORE -> letter == '"' && begun == 0 ? looseQuote() : beforeCell(letter);
            case CELL_START, LINE_FEED, CARRIAGE_RETURN -> letter == '"' ? At.QUOTED : beforeCell(letter);
            case STRAY -> At.STRAY;
        };
    }

    private At looseQuote() {
        loose = true;
        return At.QUOTED;
    }

    private At plain(byte letter) {
        begun = 0;
        if (letter == separator) {
            return At.CELL_START;
        }
        return switch (letter) {
            case '\n' -> At.LINE_FEED;
            case '\r' -> At.CARRIAGE_RETURN;
            default -> At.PLAIN;
        };
    }

    private At beforeCell(byte letter) {
        return letter != separator && isBlank(letter) ? At.BLANKS_BEFORE : plain(letter);
    }

    private At afterQuoted(byte letter) {
        var end = begun == 0 ? plain(letter) : At.PLAIN;
        if (end != At.PLAIN) {
            return end;
        }
        loose = true;
        return isBlank(letter) ? At.BLANKS_AFTER : At.STRAY;
    }

    /// Whether the byte is a blank, or may be one together with those that follow.
    private boolean isBlank(byte letter) {
        var bytes = (begun << Byte.SIZE) | (letter & 0xFF);
        begun = beginsBlank(bytes) ? bytes : 0;
        return begun != 0 || endsBlank(bytes);
    }

    private static boolean beginsBlank(int bytes) {
        return switch (bytes) {
            case 0xC2, 0xE1, 0xE19A, 0xE2, 0xE280, 0xE281, 0xE3, 0xE380, 0xEF, 0xEFBB -> true;
            default -> false;
        };
    }

    /// Space, tabs, no-break spaces, spaces of other widths and of none, and marks of UTF-8 that files bring with them when
    /// they are put together.
    private static boolean endsBlank(int bytes) {
        return switch (bytes) {
            case ' ', '\t', 0x0B, 0x0C, 0xA0, 0xC2A0, 0xE19A80, 0xE280AF, 0xE2819F, 0xE281A0, 0xE38080, 0xEFBBBF ->
                true;
            default -> bytes >= 0xE28080 && bytes <= 0xE2808F;
        };
    }
}
