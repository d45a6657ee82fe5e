package foerdertopf.journal;

import java.util.Map;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Column;
import foerdertopf.column.DamagedBytesException;

/// The layouts that entries were ever written in, by their version, and the one they are written in today. A new layout
/// takes the next version and stands beside the others; what an old one reads never changes.
record EntryLayouts(Map<Integer, Column<Entry>> byVersion, int today) {

    /// All there are.
    static final EntryLayouts ALL = new EntryLayouts(Map.of(1, EntryColumns.ENTRIES), 1);

    private static final int LARGEST_VERSION = 1_000;

    EntryLayouts {
        byVersion = Map.copyOf(byVersion);
    }

    /// The bytes that are hashed.
    byte[] plain(Entry entry) {
        var out = new ByteWriter();
        out.unsigned(today);
        layout(today).writeOne(out, entry);
        return out.toByteArray();
    }

    /// The hash is that of these very bytes.
    Recorded read(byte[] plain) {
        var in = new ByteReader(plain);
        var layout = layout(in.count(LARGEST_VERSION));
        try {
            var entry = layout.readOne(in);
            if (!in.isAtEnd()) {
                throw new DamagedBytesException("an entry with bytes left over");
            }
            return new Recorded(entry, Hash.of(plain));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new DamagedBytesException("an entry that cannot be", e);
        }
    }

    private Column<Entry> layout(int version) {
        var layout = byVersion.get(version);
        if (layout == null) {
            throw new DamagedBytesException("an entry of an unknown version: " + version);
        }
        return layout;
    }
}
