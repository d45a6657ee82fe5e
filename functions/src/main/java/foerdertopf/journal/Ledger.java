package foerdertopf.journal;

import java.time.Duration;

/// The books: the journal and the pools it explains, and the only way to change either. Writes are all or nothing under
/// the conditions in the posting; reads see every write that was acknowledged before, except the lists by index.
/// Implementations retry what is passing (conflict, throttling, a lost answer) within bounds, then throw
/// [LedgerBusyException]; after a lost answer they find out whether their own entry was written.
public interface Ledger extends LedgerReader {

    Commit commit(Posting posting);

    @Override
    default Ledger within(Duration time) {
        return this;
    }
}
