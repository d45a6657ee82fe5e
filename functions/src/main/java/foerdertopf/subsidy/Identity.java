package foerdertopf.subsidy;

import java.util.List;

import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;

/// What of a measure is funded once.
public sealed interface Identity {

    /// Slots of the entitlement the measure counts against: months of a post or a course, weeks of a guide. All slots
    /// the measure names; a claim of a guide shortened to fewer weeks holds only those its draw names.
    record InPool(PoolId pool, Slots slots) implements Identity {}

    /// Fingerprints for lines without an entitlement of their own: one of the measure, or one for each calendar month. All
    /// those of one measure (and of all months of one course) lie in the same of the 16 shards. Two measures may
    /// share a fingerprint by chance, so a hit is verified with [Identities#fundTheSame].
    record Fingerprints(int shard, List<Long> values) implements Identity {

        public static final int SHARDS = 16;

        public Fingerprints {
            values = List.copyOf(values);
        }
    }
}
