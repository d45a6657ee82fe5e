package foerdertopf.journal.check;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Deflated;

/// Writes an entry in other bytes that are read as the same entry: its version in two bytes instead of one.
final class OtherEncoder {

    private static final int LARGEST = 1_000_000;

    private OtherEncoder() {}

    static byte[] again(byte[] packed) {
        var in = new ByteReader(Deflated.unpack(packed, LARGEST));
        var version = in.raw(1)[0];
        var out = new ByteWriter();
        out.raw(new byte[]{(byte) (version | 0x80), 0});
        out.raw(in.rest());
        return Deflated.pack(out.toByteArray());
    }
}
