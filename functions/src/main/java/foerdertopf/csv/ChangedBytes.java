package foerdertopf.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that passes on other bytes than it reads, many at a time.
abstract class ChangedBytes extends FilterInputStream {

    ChangedBytes(InputStream in) {
        super(in);
    }

    @Override
    public final int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] bytes, int from, int length) throws IOException;
}
