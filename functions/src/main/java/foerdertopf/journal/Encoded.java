package foerdertopf.journal;

import foerdertopf.column.Deflated;

/// An entry that is about to be written, in the bytes it is hashed by: they are made once, for the chain and for the store.
public final class Encoded {

    private final Entry entry;
    private final byte[] plain;
    private final Hash hash;

    Encoded(Entry entry, byte[] plain) {
        this.entry = entry;
        this.plain = plain;
        this.hash = Hash.of(plain);
    }

    public static Encoded of(Entry entry) {
        return new Encoded(entry, EntryLayouts.ALL.plain(entry));
    }

    public Entry entry() {
        return entry;
    }

    public Hash hash() {
        return hash;
    }

    /// As it is stored.
    public byte[] packed() {
        return Deflated.pack(plain);
    }
}
