package foerdertopf.csv;

import java.util.Optional;

import foerdertopf.intake.table.Fault;
import foerdertopf.intake.table.Limits;

/// Walks over the bytes of a table and finds what makes it unreadable: quotes that do not close, cells and rows beyond all
/// bounds, bytes of no text. It sees separators, quotes and line ends as the parser will; all of them are ASCII, so that
/// the encoding need not be known yet; an [EncodingScan] looks at the other bytes.
final class StructureScan {

    private enum State {
        ROW_START, CELL_START, PLAIN, QUOTED, QUOTE_SEEN, CARRIAGE_RETURN, STOPPED
    }

    private static final int HEADER = 0;
    private static final int NOWHERE = -1;

    private final byte separator;
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
        this.encoding = encoding;
        this.position = start;
    }

    /// Whether reading on is worth while.
    boolean accept(byte[] bytes, int from, int to) {
        for (var i = from; i < to && state != State.STOPPED; i++) {
            accept(bytes[i]);
            position++;
        }
        if (inARow()) {
            checkBounds();
        }
        return state != State.STOPPED;
    }

    void end() {
        if (state == State.QUOTED) {
            stop("quote-open");
        } else if (inARow()) {
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
        switch (state) {
            case CELL_START -> atCellStart(letter);
            case PLAIN -> plain(letter);
            case QUOTED -> quoted(letter);
            case QUOTE_SEEN -> afterQuote(letter);
            case CARRIAGE_RETURN -> state = State.ROW_START;
            case ROW_START, STOPPED -> {
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
        state = State.CELL_START;
    }

    private void atCellStart(byte letter) {
        if (letter == '"') {
            state = State.QUOTED;
        } else {
            state = State.PLAIN;
            plain(letter);
        }
    }

    private void plain(byte letter) {
        if (letter == separator) {
            endCell();
        } else if (letter == '\n') {
            endRow(State.ROW_START);
        } else if (letter == '\r') {
            endRow(State.CARRIAGE_RETURN);
        } else {
            fill(letter);
        }
    }

    private void quoted(byte letter) {
        if (letter == '"') {
            state = State.QUOTE_SEEN;
        } else {
            fill(letter);
        }
    }

    private void afterQuote(byte letter) {
        if (letter == '"') {
            state = State.QUOTED;
        } else if (letter == separator || letter == '\n' || letter == '\r') {
            plain(letter);
        } else {
            stop("quote-text");
        }
    }

    private void endCell() {
        checkBounds();
        cells++;
        cellStart = position + 1;
        if (state != State.STOPPED) {
            state = State.CELL_START;
        }
    }

    private void endRow(State next) {
        checkBounds();
        if (state != State.STOPPED) {
            state = next;
        }
    }

    private boolean inARow() {
        return state != State.ROW_START && state != State.CARRIAGE_RETURN && state != State.STOPPED;
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
        filled |= row > HEADER && (letter < 0 || letter > ' ');
    }

    private void stop(String reason) {
        state = State.STOPPED;
        fault = Optional.of(Fault.atRow(reason, row));
    }
}
