package foerdertopf.journal;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.DamagedBytesException;
import foerdertopf.column.Deflated;

/// Packs a journal entry into few bytes and back. The entry is written field by field for all its claims, which says
/// what is alike once; then it is compressed. Its hash is that of the bytes before compression, so that it does not
/// depend on the compressor. Both begin with a version: what was once written stays readable.
public final class EntryCodec {

    private static final int VERSION = 1;
    private static final int LARGEST_ENTRY = 16 * 1024 * 1024;

    private EntryCodec() {}

    public static Hash hash(Entry entry) {
        return Hash.of(plain(entry));
    }

    public static byte[] pack(Entry entry) {
        return Deflated.pack(plain(entry));
    }

    /// Refuses bytes that [#pack] has not written with [DamagedBytesException].
    public static Entry unpack(byte[] packed) {
        var in = new ByteReader(Deflated.unpack(packed, LARGEST_ENTRY));
        if (in.unsigned() != VERSION) {
            throw new DamagedBytesException("an entry of an unknown version");
        }
        try {
            var entry = EntryColumns.ENTRIES.readOne(in);
            if (!in.isAtEnd()) {
                throw new DamagedBytesException("an entry with bytes left over");
            }
            return entry;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new DamagedBytesException("an entry that cannot be", e);
        }
    }

    private static byte[] plain(Entry entry) {
        var out = new ByteWriter();
        out.unsigned(VERSION);
        EntryColumns.ENTRIES.writeOne(out, entry);
        return out.toByteArray();
    }
}
