package foerdertopf.aws;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;

/// The leases of one worker: at most one for each budget.
final class HeldLeases {

    private final Map<PoolId, HeldLease> leases = new ConcurrentHashMap<>();
    private final Map<PoolId, Instant> withoutUntil = new ConcurrentHashMap<>();

    Optional<HeldLease> of(PoolId pool) {
        return Optional.ofNullable(leases.get(pool));
    }

    /// Whose lease was called back does not ask for another at once.
    boolean isWithout(PoolId pool, Instant now) {
        return withoutUntil.getOrDefault(pool, Instant.MIN).isAfter(now);
    }

    void taken(HeldLease held, Instant until) {
        forget(held);
        withoutUntil.put(held.lease().pool(), until);
    }

    void hold(HeldLease held) {
        leases.put(held.lease().pool(), held);
    }

    void forget(HeldLease held) {
        leases.computeIfPresent(held.lease().pool(), (_, now) -> now.lease().equals(held.lease()) ? null : now);
    }

    /// It was drawn from, if it still is the one that is held.
    void drawn(HeldLease held, PoolChange.OfBudget draw, Booked booked) {
        leases.computeIfPresent(
            draw.pool(), (_, now) -> now.lease().equals(held.lease()) && now.known().allows(draw.shift())
                ? now.after(draw, booked)
                : now);
    }

    /// There is less in it than was thought.
    void corrected(HeldLease held, Budget known) {
        leases.computeIfPresent(
            held.lease().pool(), (_, now) -> now.lease().equals(held.lease())
                ? new HeldLease(held.lease(), known)
                : now);
    }
}
