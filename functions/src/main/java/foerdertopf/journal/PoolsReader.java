package foerdertopf.journal;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolId;

/// Reads pools as they stand.
public interface PoolsReader {

    Optional<Budget> budget(PoolId pool);

    /// A budget to fit a claim of this amount into: as it stands, or, where so much is known to be there without asking,
    /// as far as it is known. The write decides.
    default Optional<Budget> budgetFor(PoolId pool, Money amount) {
        return budget(pool);
    }

    /// Those that exist.
    Map<PoolId, Entitlement> entitlements(Collection<PoolId> pools);

    /// The month a programme books in; empty before its first entry.
    Optional<YearMonth> openMonth(String programme);
}
