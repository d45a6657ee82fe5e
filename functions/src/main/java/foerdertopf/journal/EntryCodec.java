package foerdertopf.journal;

import foerdertopf.column.DamagedBytesException;
import foerdertopf.column.Deflated;

/// Packs a journal entry into few bytes and back. The entry is written field by field for all its claims, which says
/// what is alike once; then it is compressed. Its hash is that of the bytes before compression, so that it does not
/// depend on the compressor. They begin with the version of their layout: what was once written stays readable, and
/// keeps its hash.
public final class EntryCodec {

    private static final int LARGEST_ENTRY = 16 * 1024 * 1024;

    private EntryCodec() {}

    /// The hash of an entry that is about to be written. One that was read brings its own ([Recorded]).
    public static Hash hash(Entry entry) {
        return Encoded.of(entry).hash();
    }

    public static byte[] pack(Entry entry) {
        return Encoded.of(entry).packed();
    }

    /// Refuses bytes that no layout has written, and an entry of another key, with [DamagedBytesException]: whole and
    /// readable as it is, it belongs elsewhere.
    public static Recorded unpack(EntryKey key, byte[] packed) {
        var recorded = unpack(packed);
        if (!recorded.entry().key().equals(key)) {
            throw new DamagedBytesException("an entry that belongs elsewhere");
        }
        return recorded;
    }

    static Recorded unpack(byte[] packed) {
        return EntryLayouts.ALL.read(Deflated.unpack(packed, LARGEST_ENTRY));
    }
}
