package foerdertopf.aws;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerContract;
import foerdertopf.stores.SharedDynamoDb;

/// The contract, kept with leases on every budget: whatever only reserves money draws from half of what there is.
class LeasingLedgerTest implements LedgerContract {

    private static final LeaseTerms TERMS = new LeaseTerms(
        Set.of("wir", "deutsch4u"), 2, 1, Duration.ofMinutes(1), Duration.ofSeconds(1));

    private final Ledger ledger = new LeasingLedger(
        new SeenGuards(SharedDynamoDb.client()), FreshTables.in(SharedDynamoDb.client()),
        Pacing.real(new SecureRandom()), TERMS, Clock.systemUTC());

    @Override
    public Ledger ledger() {
        return ledger;
    }
}
