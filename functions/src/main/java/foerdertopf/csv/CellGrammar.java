package foerdertopf.csv;

/// Which bytes part a table into cells, said once for all that walk over a file. All that matters is ASCII but for blanks
/// around quotes.
final class CellGrammar {

    /// Where the walk is after a byte.
    enum At {
        CELL_START, BLANKS_BEFORE, PLAIN, QUOTED, QUOTE_SEEN, BLANKS_AFTER, LINE_FEED, CARRIAGE_RETURN,
        /// Text follows a closing quote.
        STRAY
    }

    private final byte separator;
    private At at = At.CELL_START;
    private final BlankBytes blanks = new BlankBytes();
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

    /// Whether the last bytes are neither a blank nor another letter so far.
    boolean isUnfinished() {
        return blanks.isUnfinished();
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
            case BLANKS_BEFORE -> letter == '"' && !blanks.isUnfinished() ? looseQuote() : beforeCell(letter);
            case CELL_START, LINE_FEED, CARRIAGE_RETURN -> letter == '"' ? At.QUOTED : beforeCell(letter);
            case STRAY -> At.STRAY;
        };
    }

    private At looseQuote() {
        loose = true;
        return At.QUOTED;
    }

    private At plain(byte letter) {
        blanks.reset();
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
        return letter != separator && blanks.accept(letter) ? At.BLANKS_BEFORE : plain(letter);
    }

    private At afterQuoted(byte letter) {
        var end = blanks.isUnfinished() ? At.PLAIN : plain(letter);
        if (end != At.PLAIN) {
            return end;
        }
        loose = true;
        return blanks.accept(letter) ? At.BLANKS_AFTER : At.STRAY;
    }
}
