package foerdertopf.aws;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/// The bytes of an object to its end. Where a connection falls silent, breaks off, ends too early or brings next to
/// nothing, another one goes on at the byte reached. After some that brought next to nothing, the stream breaks off.
final class ObjectStream extends InputStream {

    /// Connections in a row that brought next to nothing.
    static final int MOST_POOR_CONNECTIONS = 3;
    /// What a connection brings at least, in each time of so much waiting, if it is any good.
    static final int ENOUGH = 64 * 1024;
    static final Duration FOR_ENOUGH = Duration.ofSeconds(30);

    /// Opens the same bytes from a position on; empty where they are gone.
    interface Source {
        Optional<ResponseInputStream<GetObjectResponse>> from(long position);
    }

    private final Source source;
    private final LongSupplier nanoTime;
    private final long end;
    private ResponseInputStream<GetObjectResponse> connection;
    private long position;
    private long brought;
    private long waited;
    private int poor;
    private boolean checked;
    private volatile boolean closed;

    private ObjectStream(
        Source source, LongSupplier nanoTime, ResponseInputStream<GetObjectResponse> first, long from) {
        this.source = source;
        this.nanoTime = nanoTime;
        this.connection = first;
        this.position = from;
        this.end = from + first.response().contentLength();
    }

    /// Empty where the bytes are gone.
    static Optional<InputStream> open(Source source, LongSupplier nanoTime, long from) {
        return source.from(from).map(first -> new ObjectStream(source, nanoTime, first, from));
    }

    /// The object whose first connection is open already.
    static InputStream of(ResponseInputStream<GetObjectResponse> first, Source source, LongSupplier nanoTime) {
        return new ObjectStream(source, nanoTime, first, 0);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (position < end && length > 0) {
            try {
                var count = readFromConnection(bytes, offset, length);
                position += count;
                return count;
            } catch (IOException | SdkException broken) {
                reconnect(broken);
            }
        }
        return length == 0 ? 0 : atEnd();
    }

    private int readFromConnection(byte[] bytes, int offset, int length) throws IOException {
        if (waited > FOR_ENOUGH.toNanos()) {
            throw new IOException("a connection brought " + brought + " bytes in " + FOR_ENOUGH);
        }
        var before = nanoTime.getAsLong();
        var count = connection.read(bytes, offset, length);
        waited += nanoTime.getAsLong() - before;
        if (count < 0) {
            throw new EOFException("an object ended at byte " + position + " of " + end);
        }
        brought += count;
        if (brought >= ENOUGH) {
            brought = 0;
            waited = 0;
            poor = 0;
        }
        return count;
    }

    private void reconnect(Exception broken) throws IOException {
        poor++;
        connection.abort();
        if (closed) {
            throw new IOException("an object was closed while it was read", broken);
        }
        if (poor >= MOST_POOR_CONNECTIONS) {
            throw new IOException("an object was not read beyond byte " + position + " of " + end, broken);
        }
        brought = 0;
        waited = 0;
        try {
            connection = source.from(position).orElseThrow(() -> new IOException("an object went while it was read"));
        } catch (SdkException refused) {
            throw new IOException("an object was not opened again at byte " + position, refused);
        }
    }

    /// The client compares a checksum, if it knows one, once it is asked for more than there is.
    private int atEnd() throws IOException {
        if (!checked) {
            checked = true;
            try {
                if (connection.read() >= 0) {
                    throw new IOException("an object goes on after its end");
                }
            } catch (SdkException damaged) {
                throw new IOException("an object came damaged", damaged);
            }
        }
        return -1;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(end - position, connection.available());
    }

    /// Leaves what was not read, instead of reading it to the end.
    @Override
    public void close() {
        closed = true;
        connection.abort();
    }
}
