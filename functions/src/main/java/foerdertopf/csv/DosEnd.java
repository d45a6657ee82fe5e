package foerdertopf.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Leaves out the bytes 0x1A at the end of a file, by which old programs mark it. Elsewhere they stay.
final class DosEnd extends ChangedBytes {

    private static final byte MARK = 0x1A;
    private static final int NONE = -1;

    /// Marks that were not the last after all, and the byte behind them.
    private int held;
    private int peeked = NONE;

    DosEnd(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            if (peeked != NONE) {
                return release(bytes, from, length);
            }
            var read = in.read(bytes, from, length);
            if (read < 0) {
                return -1;
            }
            var marks = marksAtEnd(bytes, from, read);
            if (marks == 0) {
                return read;
            }
            held = marks;
            peekBehindMarks();
            if (read > marks) {
                return read - marks;
            }
        }
    }

    /// Marks with something behind them are none.
    private int release(byte[] bytes, int from, int length) {
        if (held > 0) {
            var given = Math.min(held, length);
            Arrays.fill(bytes, from, from + given, MARK);
            held -= given;
            return given;
        }
        bytes[from] = (byte) peeked;
        peeked = NONE;
        return 1;
    }

    private void peekBehindMarks() throws IOException {
        var letter = in.read();
        while (letter == MARK) {
            held++;
            letter = in.read();
        }
        peeked = letter;
    }

    private static int marksAtEnd(byte[] bytes, int from, int read) {
        var marks = 0;
        while (marks < read && bytes[from + read - 1 - marks] == MARK) {
            marks++;
        }
        return marks;
    }
}
