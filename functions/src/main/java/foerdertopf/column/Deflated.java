package foerdertopf.column;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Compresses bytes by Deflate, with their length before compression in front.
public final class Deflated {

    private static final int SLACK = 64;

    private Deflated() {}

    public static byte[] pack(byte[] plain) {
        var out = new ByteWriter();
        out.unsigned(plain.length);
        out.raw(deflate(plain));
        return out.toByteArray();
    }

    /// Refuses what is not whole, or longer than `largest`, with [DamagedBytesException].
    public static byte[] unpack(byte[] packed, int largest) {
        var in = new ByteReader(packed);
        var plain = new byte[in.count(largest)];
        inflate(in.rest(), plain);
        return plain;
    }

    private static byte[] deflate(byte[] plain) {
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(plain);
            deflater.finish();
            var packed = new byte[plain.length + plain.length / 1000 + SLACK];
            var length = deflater.deflate(packed);
            if (!deflater.finished()) {
                throw new IllegalStateException("deflating made " + plain.length + " bytes longer than it can");
            }
            return Arrays.copyOf(packed, length);
        }
    }

    private static void inflate(byte[] packed, byte[] plain) {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed);
            var length = inflater.inflate(plain);
            if (length != plain.length || inflater.inflate(new byte[1]) != 0 || !inflater.finished()
                || inflater.getRemaining() != 0) {
                throw new DamagedBytesException("compressed bytes of another length");
            }
        } catch (DataFormatException e) {
            throw new DamagedBytesException("not compressed bytes", e);
        }
    }
}
