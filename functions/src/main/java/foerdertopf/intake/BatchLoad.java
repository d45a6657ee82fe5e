package foerdertopf.intake;

import java.util.HashSet;
import java.util.Set;

import foerdertopf.claim.Candidate;
import foerdertopf.intake.sheet.SheetClaim;
import foerdertopf.pool.PoolId;
import foerdertopf.subsidy.Cap;
import foerdertopf.subsidy.Identity;
import foerdertopf.subsidy.SubsidyRules;

/// How much of a transaction's limits a batch takes up: chunks, bytes after packing (estimated from above), and writes.
final class BatchLoad {

    static final int MOST_CHUNKS = 20;
    static final int MOST_BYTES = 3 * 1024 * 1024;
    static final int MOST_WRITES = 90;

    private static final int HEAD_AND_GATE = 2;

    private final SubsidyRules rules;
    private final Set<PoolId> pools = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private ChunkLoad chunk = new ChunkLoad();
    private int chunks = 1;
    private int writesBefore;
    private int bytesBefore;
    private int shards;

    BatchLoad(SubsidyRules rules) {
        this.rules = rules;
    }

    void add(SheetClaim claim) {
        chunk.add(claim);
        if (claim instanceof SheetClaim.WellFormed(var candidate)) {
            years.add(candidate.measure().period().year());
            addPools(candidate);
        }
    }

    /// What comes from now on lies in another chunk.
    void beginChunk() {
        writesBefore += chunk.writes();
        bytesBefore += chunk.bytes();
        chunks++;
        chunk = new ChunkLoad();
    }

    boolean isChunkOverFull() {
        return chunk.isOverFull();
    }

    boolean isOverFull() {
        var writes = HEAD_AND_GATE + years.size() + writesBefore + chunk.writes() + pools.size() + shards;
        return chunks > MOST_CHUNKS || bytesBefore + chunk.bytes() > MOST_BYTES || writes > MOST_WRITES;
    }

    /// A measure without an entitlement of its own leaves fingerprints in one of the shards: all of them are counted at
    /// once, which is cheaper than to work out which.
    private void addPools(Candidate candidate) {
        switch (candidate.identity()) {
            case Identity.InPool(var pool, _) -> {
                pools.add(pool);
                rules.capsOf(candidate.measure()).stream().map(Cap::pool).forEach(pools::add);
            }
            case Identity.Fingerprints _ -> shards = Identity.Fingerprints.SHARDS;
        }
    }
}
