package foerdertopf.journal;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Decision.Kind;
import foerdertopf.journal.Decision.Origin;
import foerdertopf.journal.Decision.Signature;
import foerdertopf.money.Money;
import foerdertopf.pool.Account;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Rebooking;
import foerdertopf.programme.FundingLine;

/// Decisions of every kind with all that a field may hold, the same ones for the same seed.
final class RandomDecisions {

    private final RandomGenerator random;
    private final RandomMeasures measures;
    private final RandomEntries entries;

    RandomDecisions(RandomGenerator random, RandomMeasures measures, RandomEntries entries) {
        this.random = random;
        this.measures = measures;
        this.entries = entries;
    }

    Decision decision(PageKey page, Stamp stamp, Kind kind) {
        var signature = signature();
        var moves = IntStream.rangeClosed(1, 1 + random.nextInt(20))
            .mapToObj(place -> move(place * 7 - random.nextInt(7), signature.takesEffect()))
            .toList();
        return new Decision(
            page, stamp, entries.hash(), kind, moves, measures.text(300), signature, origin(),
            signature.takesEffect() ? entries.openings() : List.of());
    }

    private Signature signature() {
        return switch (random.nextInt(4)) {
            case 0 -> new Signature.Alone();
            case 1 -> new Signature.Proposed();
            case 2 -> new Signature.Countersigned(key(), measures.text(20));
            default -> new Signature.Declined(key(), measures.text(20));
        };
    }

    private Origin origin() {
        return random.nextBoolean() ? new Origin.Single() : new Origin.StepOf(key(), random.nextInt());
    }

    private EntryKey key() {
        return new EntryKey("ORDER#" + measures.text(10), "D#" + random.nextInt());
    }

    private Move move(int row, boolean moves) {
        var from = measures.oneOf(Status.values());
        return moves
            ? new Move(
                row, from, measures.oneOf(Status.values()), measures.money(), money(), draws(), draws(), basis())
            : new Move(row, from, from, measures.money(), List.of(), List.of(), List.of(), basis());
    }

    private List<Rebooking> money() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> rebooking()).toList();
    }

    private Rebooking rebooking() {
        var from = measures.oneOf(Account.values());
        var others = Stream.of(Account.values()).filter(account -> account != from).toArray(Account[]::new);
        return new Rebooking(
            entries.budgetId(), from, measures.oneOf(others), new Money(1 + random.nextLong(1L << 40)));
    }

    private List<Draw> draws() {
        return entries.draws().stream().filter(draw -> !draw.pool().isBudget()).toList();
    }

    private Basis basis() {
        return switch (random.nextInt(6)) {
            case 0 -> new Basis.AsItStands();
            case 1 -> new Basis.Recalculated(entries.subsidy());
            case 2 -> new Basis.Corrected(
                measures.measure(measures.oneOf(FundingLine.values())),
                new Terms(random.nextBoolean(), random.nextBoolean()), entries.subsidy());
            case 3 -> new Basis.Proven(measures.measure(measures.oneOf(FundingLine.values())), measures.text(60));
            case 4 -> new Basis.Filed(measures.text(60));
            default -> new Basis.WithInterest(measures.money(), entries.trace());
        };
    }
}
