package foerdertopf.journal;

import java.time.YearMonth;

/// What a closed month holds: how many entries and claims were booked in it and one digest over all their hashes in
/// order of their keys. Written after the closing, when the month can no longer change.
public record Seal(String programme, YearMonth month, Stamp stamp, long entries, long claims, Hash digest)
    implements
        Entry {

    public static EntryKey keyOf(String programme, YearMonth month) {
        return new EntryKey(Closing.partition(programme), "Z#" + month);
    }

    @Override
    public EntryKey key() {
        return keyOf(programme, month);
    }
}
