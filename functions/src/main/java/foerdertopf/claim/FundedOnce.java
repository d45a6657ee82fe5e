package foerdertopf.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.IdentityRun;
import foerdertopf.journal.IdentityRun.Mark;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Shard;
import foerdertopf.subsidy.Identities;
import foerdertopf.subsidy.Identity;
import foerdertopf.subsidy.Measure;

/// Finds out, for the lines without a pool per measure, whether a measure was funded before: in the books or earlier in
/// the same page. A fingerprint only points at claims; whether one of them still holds the measure is looked up.
final class FundedOnce {

    private final ShardMemory memory;
    private final Map<ClaimNumber, Measure> held;
    private final Map<Long, List<Taken>> takenBefore;
    private final Set<Shard> runsBefore;
    private final Map<Long, List<Taken>> takenInPage = new HashMap<>();
    private final Map<Shard, List<Mark>> marks = new TreeMap<>();

    private record Taken(ClaimNumber claim, Measure measure) {}

    private FundedOnce(ShardMemory memory, Map<ClaimNumber, Measure> held, Optional<FundedOnce> before) {
        this.memory = memory;
        this.held = held;
        this.takenBefore = before.map(page -> page.takenInPage).orElse(Map.of());
        this.runsBefore = before.map(page -> page.marks.keySet()).orElse(Set.of());
    }

    /// `before` is a page that is being written and not yet in the books. Empty where the books moved while they were read.
    static Optional<FundedOnce> of(
        ShardMemory memory, LedgerReader ledger, Collection<Candidate> candidates, Optional<FundedOnce> before) {
        memory.learn(candidates.stream().flatMap(FundedOnce::shard).distinct().toList());
        var hits = new HashSet<ClaimNumber>();
        candidates.forEach(candidate -> addHits(candidate, memory, hits));
        return HeldMeasures.among(hits, ledger).map(held -> new FundedOnce(memory, held, before));
    }

    /// The claim that holds this measure already.
    Optional<ClaimNumber> firstClaim(Measure measure, Identity.Fingerprints fingerprints) {
        var holders = new ArrayList<ClaimNumber>(0);
        for (var fingerprint : fingerprints.values()) {
            addFromBooks(fingerprint, measure, fingerprints, holders);
            addFromPage(takenBefore, fingerprint, measure, holders);
            addFromPage(takenInPage, fingerprint, measure, holders);
        }
        return holders.stream().min(Comparator.naturalOrder());
    }

    void take(ClaimNumber claim, Measure measure, Identity.Fingerprints fingerprints) {
        var inShard = marks.computeIfAbsent(shard(measure, fingerprints), _ -> new ArrayList<>());
        for (var fingerprint : fingerprints.values()) {
            takenInPage.computeIfAbsent(fingerprint, _ -> new ArrayList<>(1)).add(new Taken(claim, measure));
            inShard.add(new Mark(fingerprint, claim.row()));
        }
    }

    List<IdentityRun> runs(IntakeId intake) {
        var runs = new ArrayList<IdentityRun>(marks.size());
        marks.forEach((shard, taken) -> runs.add(memory.nextRun(shard, runsBefore.contains(shard), intake, taken)));
        return runs;
    }

    private static void addHits(Candidate candidate, ShardMemory memory, Set<ClaimNumber> hits) {
        if (candidate.identity() instanceof Identity.Fingerprints fingerprints) {
            var shard = shard(candidate.measure(), fingerprints);
            fingerprints.values().forEach(fingerprint -> hits.addAll(memory.claims(shard, fingerprint)));
        }
    }

    private void addFromBooks(
        long fingerprint, Measure measure, Identity.Fingerprints fingerprints, List<ClaimNumber> holders) {
        // Among what the page points at nobody may hold anything, as in most files.
        if (!held.isEmpty()) {
            memory.claims(shard(measure, fingerprints), fingerprint)
                .stream()
                .filter(claim -> holds(claim, measure))
                .forEach(holders::add);
        }
    }

    private boolean holds(ClaimNumber claim, Measure measure) {
        return Optional.ofNullable(held.get(claim)).filter(other -> Identities.fundTheSame(other, measure)).isPresent();
    }

    private static void addFromPage(
        Map<Long, List<Taken>> taken, long fingerprint, Measure measure, List<ClaimNumber> holders) {
        for (var other : taken.getOrDefault(fingerprint, List.of())) {
            if (Identities.fundTheSame(other.measure(), measure)) {
                holders.add(other.claim());
            }
        }
    }

    private static Stream<Shard> shard(Candidate candidate) {
        return candidate.identity() instanceof Identity.Fingerprints fingerprints
            ? Stream.of(shard(candidate.measure(), fingerprints))
            : Stream.empty();
    }

    private static Shard shard(Measure measure, Identity.Fingerprints fingerprints) {
        return new Shard(measure.body(), measure.line(), fingerprints.shard());
    }
}
