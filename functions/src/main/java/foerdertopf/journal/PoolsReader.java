package foerdertopf.journal;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import foerdertopf.pool.Budget;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolId;

/// Reads pools as they stand.
public interface PoolsReader {

    Optional<Budget> budget(PoolId pool);

    /// Those that exist.
    Map<PoolId, Entitlement> entitlements(Collection<PoolId> pools);

    /// The month a programme books in; empty before its first entry.
    Optional<YearMonth> openMonth(String programme);
}
