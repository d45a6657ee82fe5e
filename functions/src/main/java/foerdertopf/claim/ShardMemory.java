package foerdertopf.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.IdentityRun;
import foerdertopf.journal.IdentityRun.Mark;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Shard;

/// What is known of the shards of funded measures: read once, then only what others added since. One for each import, so
/// that it does not read its own past again with every page. Not thread-safe.
public final class ShardMemory implements AutoCloseable {

    private final LedgerReader ledger;
    private final TableSpace space;
    private final Map<Shard, Known> shards = new HashMap<>();

    ShardMemory(LedgerReader ledger, TableSpace space) {
        this.ledger = ledger;
        this.space = space;
    }

    private static final class Known {
        private final FingerprintTable table;
        private int lastRun;

        private Known(TableSpace space) {
            table = new FingerprintTable(space);
        }
    }

    /// Reads the shards not read before.
    void learn(Collection<Shard> wanted) {
        wanted.stream().filter(shard -> !shards.containsKey(shard)).forEach(this::catchUp);
    }

    /// Reads what was added since.
    void catchUp(Shard shard) {
        var known = shards.computeIfAbsent(shard, _ -> new Known(space));
        ledger.identities(shard, known.lastRun).forEach(this::remember);
    }

    List<ClaimNumber> claims(Shard shard, long fingerprint) {
        return known(shard).table.claims(fingerprint);
    }

    /// The run that adds these marks to what is known, or to the run behind it that is being written.
    IdentityRun nextRun(Shard shard, boolean oneIsBeingWritten, IntakeId intake, List<Mark> marks) {
        return new IdentityRun(shard, known(shard).lastRun + (oneIsBeingWritten ? 2 : 1), intake, marks);
    }

    /// Takes note of a run that was read or written.
    void remember(IdentityRun run) {
        var known = known(run.shard());
        run.marks().forEach(mark -> known.table.add(mark.fingerprint(), run.intake(), mark.row()));
        known.lastRun = run.number();
    }

    @Override
    public void close() {
        shards.values().forEach(known -> known.table.close());
    }

    private Known known(Shard shard) {
        var known = shards.get(shard);
        if (known == null) {
            throw new IllegalStateException("shard was not read: " + shard);
        }
        return known;
    }
}
