package foerdertopf.bench.limits;

/// The units that one key has: so many a second, and never more in store than those of one second. A request for more
/// than that is let through when the store is full, and leaves a debt.
final class UnitBucket {

    private static final double NANOS = 1e9;

    private final double aSecond;
    private double stored;
    private long filledAt;
    private double taken;

    /// Full at the beginning.
    UnitBucket(double aSecond) {
        this.aSecond = aSecond;
        this.stored = aSecond;
    }

    boolean has(double units, long now) {
        fill(now);
        return stored >= Math.min(units, aSecond);
    }

    void take(double units, long now) {
        fill(now);
        stored -= units;
        taken += units;
    }

    /// Since the beginning.
    double taken() {
        return taken;
    }

    private void fill(long now) {
        stored = Math.min(aSecond, stored + aSecond * (now - filledAt) / NANOS);
        filledAt = now;
    }
}
