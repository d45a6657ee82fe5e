package foerdertopf.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Passes bytes on and remembers where each line begins, so that a row's line number tells the byte it begins at. Lines
/// end as for the parser: with LF, CR or both. Forgets lines that lie behind.
final class LineStarts extends FilterInputStream {

    private static final int FIRST_CAPACITY = 1 << 10;

    private long[] starts = new long[FIRST_CAPACITY];
    private long firstLine = 1;
    private int from;
    private int to;
    private long position;
    private boolean afterCarriageReturn;

    /// The stream's first byte is the file's byte `start`.
    LineStarts(InputStream in, long start) {
        super(in);
        position = start;
        add(start);
    }

    /// Where the line begins, the stream's first being 1. Lines before it may be asked for no more.
    long startOf(long line) {
        from += Math.toIntExact(line - firstLine);
        firstLine = line;
        return starts[from];
    }

    @Override
    public int read() throws IOException {
        var letter = super.read();
        if (letter >= 0) {
            see((byte) letter);
        }
        return letter;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var read = super.read(bytes, from, length);
        for (var i = from; i < from + read; i++) {
            see(bytes[i]);
        }
        return read;
    }

    private void see(byte letter) {
        position++;
        if (letter == '\n') {
            if (afterCarriageReturn) {
                starts[to - 1] = position;
            } else {
                add(position);
            }
        } else if (letter == '\r') {
            add(position);
        }
        afterCarriageReturn = letter == '\r';
    }

    private void add(long start) {
        if (to == starts.length) {
            makeRoom();
        }
        starts[to++] = start;
    }

    private void makeRoom() {
        var kept = to - from;
        var target = kept > starts.length / 2 ? new long[starts.length * 2] : starts;
        System.arraycopy(starts, from, target, 0, kept);
        starts = target;
        from = 0;
        to = kept;
    }
}
