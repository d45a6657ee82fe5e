package foerdertopf.journal;

import foerdertopf.pool.Booked;

/// One immutable journal entry.
public sealed interface Entry permits Page, Decision, Closing, Seal {

    EntryKey key();

    Stamp stamp();

    /// What it adds to the count of its month: closings and seals belong to none.
    default Booked booked() {
        return switch (this) {
            case Page page -> new Booked(1, page.claims().size());
            case Decision _ -> new Booked(1, 0);
            case Closing _,Seal _ -> Booked.NONE;
        };
    }
}
