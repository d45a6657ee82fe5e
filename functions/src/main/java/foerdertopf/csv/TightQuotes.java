package foerdertopf.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// Passes a table on without the blanks around its quotes, so that the parser takes such cells for quoted.
final class TightQuotes extends ChangedBytes {

    private static final int CHUNK = 16 * 1024;

    private final CellGrammar grammar;
    private final ByteArrayOutputStream blanks = new ByteArrayOutputStream();
    private final byte[] chunk = new byte[CHUNK];
    private byte[] ready = new byte[0];
    private int next;

    /// The stream's first byte is that of a row.
    TightQuotes(InputStream in, char separator) {
        super(in);
        this.grammar = new CellGrammar(separator);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        while (next == ready.length) {
            var read = in.read(chunk, 0, chunk.length);
            if (read < 0 && blanks.size() == 0) {
                return -1;
            }
            ready = tight(Math.max(read, 0));
            next = 0;
        }
        var given = Math.min(length, ready.length - next);
        System.arraycopy(ready, next, bytes, from, given);
        next += given;
        return given;
    }

    private byte[] tight(int length) {
        var out = new ByteArrayOutputStream(length + blanks.size());
        for (var i = 0; i < length; i++) {
            pass(chunk[i], out);
        }
        if (length == 0) {
            keepBlanks(out);
        }
        return out.toByteArray();
    }

    private void pass(byte letter, ByteArrayOutputStream out) {
        switch (grammar.accept(letter)) {
            case BLANKS_BEFORE -> blanks.write(letter);
            case BLANKS_AFTER -> {
            }
            case QUOTED -> {
                blanks.reset();
                out.write(letter);
            }
            case CELL_START, PLAIN, QUOTE_SEEN, LINE_FEED, CARRIAGE_RETURN, STRAY -> {
                keepBlanks(out);
                out.write(letter);
            }
        }
    }

    private void keepBlanks(ByteArrayOutputStream out) {
        out.writeBytes(blanks.toByteArray());
        blanks.reset();
    }
}
