package foerdertopf.csv;

import java.util.Optional;

import foerdertopf.intake.table.Fault;
import foerdertopf.intake.table.Layout;
import foerdertopf.intake.table.Limits;

/// Walks over the bytes of a table and finds what makes it unreadable: quotes that do not close, cells and rows beyond all
/// bounds, bytes of no text. It parts cells by the [CellGrammar], as the parser will; an [EncodingScan] looks at the bytes
/// beyond ASCII.
final class StructureScan {

    private enum State {
        ROW_START, IN_A_ROW, CARRIAGE_RETURN, STOPPED
    }

    private static final int HEADER = 0;
    private static final int NOWHERE = -1;

    private final byte separator;
    private final CellGrammar grammar;
    private final EncodingScan encoding;
    private State state = State.ROW_START;
    private Optional<Fault> fault = Optional.empty();
    private long position;
    private long rowStart;
    private long cellStart;
    private int cells;
    private int row = NOWHERE;
    private boolean filled;
    private long firstRowByte = NOWHERE;

    /// `start` is where the header begins.
    StructureScan(char separator, long start, EncodingScan encoding) {
        this.separator = (byte) separator;
        this.grammar = new CellGrammar(separator);
        this.encoding = encoding;
        this.position = start;
    }

    /// Whether reading on is worth while.
    boolean accept(byte[] bytes, int from, int to) {
        var i = from;
        while (i < to && state != State.STOPPED) {
            accept(bytes[i++]);
            position++;
            if (state == State.IN_A_ROW && !encoding.isInsideALetter()) {
                var rest = endOfPlain(bytes, i, to);
                position += rest - i;
                i = rest;
            }
        }
        if (state == State.IN_A_ROW) {
            checkBounds();
        }
        return state != State.STOPPED;
    }

    /// Most bytes by far are plain content of a cell: they are passed over together.
    private int endOfPlain(byte[] bytes, int from, int to) {
        var i = from;
        if (grammar.at() == CellGrammar.At.PLAIN) {
            while (i < to && bytes[i] > ' ' && bytes[i] != separator) {
                i++;
            }
        } else if (grammar.at() == CellGrammar.At.QUOTED) {
            while (i < to && bytes[i] > ' ' && bytes[i] != '"') {
                i++;
            }
            filled |= row > HEADER && i > from;
        }
        return i;
    }

    void end() {
        if (state == State.IN_A_ROW && grammar.at() == CellGrammar.At.QUOTED) {
            stop("quote-open");
        } else if (state == State.IN_A_ROW && grammar.at() == CellGrammar.At.BLANKS_AFTER && grammar.isUnfinished()) {
            stop("quote-text");
        } else if (state == State.IN_A_ROW) {
            checkBounds();
        }
        encoding.end(row);
        if (row == HEADER) {
            firstRowByte = position;
        }
    }

    Optional<Fault> fault() {
        return fault;
    }

    /// Where the first row begins; the end of the file where there is none.
    long firstRowByte() {
        return firstRowByte;
    }

    boolean hasRows() {
        return filled;
    }

    /// Whether cells have blanks around their quotes.
    Layout.Quotes quotes() {
        return grammar.isLoose() ? Layout.Quotes.LOOSE : Layout.Quotes.TIGHT;
    }

    private void accept(byte letter) {
        if (state == State.ROW_START || (state == State.CARRIAGE_RETURN && letter != '\n')) {
            beginRow();
        }
        if (letter <= 0 || encoding.isInsideALetter()) {
            encoding.accept(letter, row);
        }
        if (letter == 0) {
            stop("binary");
        }
        if (state == State.IN_A_ROW) {
            inARow(letter);
        } else if (state == State.CARRIAGE_RETURN) {
            state = State.ROW_START;
        }
    }

    private void inARow(byte letter) {
        switch (grammar.accept(letter)) {
            case CELL_START -> endCell();
            case LINE_FEED -> endRow(State.ROW_START);
            case CARRIAGE_RETURN -> endRow(State.CARRIAGE_RETURN);
            case STRAY -> stop("quote-text");
            case PLAIN, QUOTED -> fill(letter);
            case BLANKS_BEFORE, QUOTE_SEEN, BLANKS_AFTER -> {
            }
        }
    }

    private void beginRow() {
        row++;
        if (row > Limits.MOST_ROWS) {
            stop("too-many-rows");
            return;
        }
        if (row == 1) {
            firstRowByte = position;
        }
        rowStart = position;
        cellStart = position;
        cells = 1;
        state = State.IN_A_ROW;
    }

    private void endCell() {
        checkBounds();
        cells++;
        cellStart = position + 1;
    }

    private void endRow(State next) {
        checkBounds();
        if (state != State.STOPPED) {
            state = next;
        }
    }

    private void checkBounds() {
        if (row == HEADER && position - rowStart > Limits.MOST_HEADER_BYTES) {
            stop("header-too-long");
        } else if (position - cellStart > Limits.MOST_CELL_BYTES) {
            stop("cell-too-long");
        } else if (position - rowStart > Limits.MOST_ROW_BYTES) {
            stop("row-too-long");
        } else if (cells > Limits.MOST_CELLS) {
            stop("too-many-cells");
        }
    }

    private void fill(byte letter) {
        filled |= row > HEADER && (letter < 0 || letter > ' ') && letter != '"';
    }

    private void stop(String reason) {
        state = State.STOPPED;
        fault = Optional.of(Fault.atRow(reason, row));
    }
}
