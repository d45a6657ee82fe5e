package foerdertopf.journal.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Basis;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.IdentityRun;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Move;
import foerdertopf.journal.Page;
import foerdertopf.journal.Shard;
import foerdertopf.programme.FundingLine;
import foerdertopf.subsidy.Identities;
import foerdertopf.subsidy.Identity;
import foerdertopf.subsidy.Identity.Fingerprints;
import foerdertopf.subsidy.Measure;
import org.jspecify.annotations.Nullable;

/// What the runs of each shard should hold: every fingerprint of every claim that was reserved or waits. Sums of hashes
/// instead of the marks themselves keep this small for millions of claims.
final class ShardFold {

    private final Map<Shard, Marks> shards = new HashMap<>();

    /// How many marks, and a sum over them in which their order does not count.
    private record Marks(long count, long sum) {
        private static final Marks NONE = new Marks(0, 0);

        private Marks with(IntakeId intake, long fingerprint, int row) {
            var mark = mixed(mixed(fingerprint) + mixed(row) * 31 + mixed(intake.value().hashCode()));
            return new Marks(count + 1, sum + mark);
        }

        /// Spreads the bits, so that sums of like numbers differ (the finaliser of SplitMix64).
        private static long mixed(long value) {
            var once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
            var twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
            return twice ^ (twice >>> 31);
        }
    }

    void add(Page page, ClaimEntry claim) {
        if (claim.status().holdsIdentity()) {
            add(page, claim.row(), claim.measure());
        }
    }

    /// A corrected claim is marked once more: what is funded once may be another thing now.
    void add(Page page, Move move) {
        if (move.basis() instanceof Basis.Corrected(var measure, _, _)) {
            add(page, move.row(), measure);
        }
    }

    private void add(Page page, int row, Measure measure) {
        if (Identities.of(measure) instanceof Identity.Fingerprints(var number, var values)) {
            var shard = new Shard(page.body(), page.line(), number);
            values.forEach(value -> shards.compute(
                shard, (_, marks) -> or(marks).with(page.page().intake(), value, row)));
        }
    }

    /// All shards of every body and line, those without marks too.
    void compare(LedgerReader ledger, Collection<BodyId> bodies, Differences differences) {
        var all = new LinkedHashSet<>(shards.keySet());
        for (var body : bodies) {
            Stream.of(FundingLine.values())
                .filter(Identities::areFingerprints)
                .flatMap(line -> IntStream.range(0, Fingerprints.SHARDS)
                    .mapToObj(number -> new Shard(body, line, number)))
                .forEach(all::add);
        }
        all.forEach(shard -> compare(shard, ledger, differences));
    }

    private void compare(Shard shard, LedgerReader ledger, Differences differences) {
        var name = "shard " + shard.body() + " " + shard.line().key() + " " + shard.number();
        differences.reading(name, () -> {
            var found = Marks.NONE;
            var number = 0;
            for (var run : (Iterable<IdentityRun>) ledger.identities(shard, 0)::iterator) {
                number++;
                differences.compare("run of " + name, number, run.number());
                found = with(found, run);
            }
            differences.compare(name, or(shards.get(shard)).toString(), found.toString());
        });
    }

    private static Marks or(@Nullable Marks marks) {
        return marks == null ? Marks.NONE : marks;
    }

    private static Marks with(Marks marks, IdentityRun run) {
        var next = marks;
        for (var mark : run.marks()) {
            next = next.with(run.intake(), mark.fingerprint(), mark.row());
        }
        return next;
    }
}
