package foerdertopf.claim;

import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Slice;

/// A part of a list of claims, with a name that stays: what lies under a body, under its year, or in a month.
record Stretch(String name, Index index) {

    /// What lies there from a point on.
    interface Index {
        Slice<EntryKey> read(String from, int limit);
    }
}
