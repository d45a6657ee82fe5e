package foerdertopf.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Map<Shard, List<Mark>> marks = new TreeMap<>(
        Comparator.comparing(Shard::body).thenComparing(Shard::line).thenComparingInt(Shard::number));

    private record Taken(ClaimNumber claim, Measure measure) {}

    /// `before` is a page that is being written and not yet in the books.
    FundedOnce(ShardMemory memory, LedgerReader ledger, Collection<Candidate> candidates, Optional<FundedOnce> before) {
        this.memory = memory;
        this.takenBefore = before.map(page -> page.takenInPage).orElse(Map.of());
        this.runsBefore = before.map(page -> page.marks.keySet()).orElse(Set.of());
        memory.learn(candidates.stream().flatMap(FundedOnce::shards).distinct().toList());
        var hits = candidates.stream()
            .flatMap(candidate -> points(candidate))
            .flatMap(point -> memory.claims(point.shard(), point.fingerprint()).stream())
            .collect(Collectors.toSet());
        this.held = HeldMeasures.among(hits, ledger);
    }

    /// The claim that holds this measure already.
    Optional<ClaimNumber> firstClaim(Measure measure, Identity.Fingerprints fingerprints) {
        return points(measure, fingerprints)
            .flatMap(point -> Stream.of(
                inBooks(point, measure), inPage(takenBefore, point, measure), inPage(takenInPage, point, measure)))
            .flatMap(Function.identity())
            .min(Comparator.naturalOrder());
    }

    void take(ClaimNumber claim, Measure measure, Identity.Fingerprints fingerprints) {
        points(measure, fingerprints).forEach(point -> {
            takenInPage.computeIfAbsent(point.fingerprint(), _ -> new ArrayList<>(1)).add(new Taken(claim, measure));
            marks.computeIfAbsent(point.shard(), _ -> new ArrayList<>())
                .add(new Mark(point.fingerprint(), claim.row()));
        });
    }

    List<IdentityRun> runs(IntakeId intake) {
        return marks.entrySet()
            .stream()
            .map(shard -> memory.nextRun(shard.getKey(), runsBefore.contains(shard.getKey()), intake, shard.getValue()))
            .toList();
    }

    private Stream<ClaimNumber> inBooks(Point point, Measure measure) {
        return memory.claims(point.shard(), point.fingerprint())
            .stream()
            .filter(claim -> holds(claim, measure));
    }

    private boolean holds(ClaimNumber claim, Measure measure) {
        return Optional.ofNullable(held.get(claim)).filter(other -> Identities.fundTheSame(other, measure)).isPresent();
    }

    private static Stream<ClaimNumber> inPage(Map<Long, List<Taken>> taken, Point point, Measure measure) {
        return taken.getOrDefault(point.fingerprint(), List.of())
            .stream()
            .filter(other -> Identities.fundTheSame(other.measure(), measure))
            .map(Taken::claim);
    }

    private record Point(Shard shard, long fingerprint) {}

    private static Stream<Shard> shards(Candidate candidate) {
        return points(candidate).map(Point::shard);
    }

    private static Stream<Point> points(Candidate candidate) {
        return switch (candidate.identity()) {
            case Identity.InPool _ -> Stream.empty();
            case Identity.Fingerprints fingerprints -> points(candidate.measure(), fingerprints);
        };
    }

    private static Stream<Point> points(Measure measure, Identity.Fingerprints fingerprints) {
        var place = new Shard(measure.body(), measure.line(), fingerprints.shard());
        return fingerprints.values().stream().map(value -> new Point(place, value));
    }
}
