package foerdertopf.memory;

import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerContract;

class MemoryLedgerTest implements LedgerContract {

    private final Ledger ledger = new MemoryLedger();

    @Override
    public Ledger ledger() {
        return ledger;
    }
}
