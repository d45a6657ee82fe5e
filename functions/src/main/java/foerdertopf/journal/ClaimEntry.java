package foerdertopf.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.refusal.Refusal;
import foerdertopf.subsidy.Identities;
import foerdertopf.subsidy.Identity;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Subsidy;

/// A claim as it entered the journal: what was asked for, and what became of it at once.
public record ClaimEntry(List<Integer> rows, Measure measure, Terms terms, Result result) {

    public ClaimEntry {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a claim stands in at least one row");
        }
    }

    /// The row that numbers the claim: the first of those it was gathered from.
    public int row() {
        return rows.getFirst();
    }

    /// The status it was born with.
    public Status status() {
        return switch (result) {
            case Reserved _ -> Status.RESERVED;
            case Waiting _ -> Status.WAITING;
            case Refused _ -> Status.REFUSED;
        };
    }

    /// The pools it counts against: its budget, even where that was exhausted; the entitlements it draws from; and the one
    /// that holds what it is funded for.
    public Set<PoolId> pools() {
        var pools = new HashSet<PoolId>();
        var draws = result.subsidy().draws();
        draws.stream()
            .map(Draw::pool)
            .filter(pool -> pool.isBudget() || result instanceof Reserved)
            .forEach(pools::add);
        if (status().holdsIdentity() && Identities.of(measure) instanceof Identity.InPool(var pool, _)) {
            pools.add(pool);
        }
        return pools;
    }

    /// The claim after a decision about it that took effect: it may rest on another subsidy, or on other figures.
    public ClaimEntry after(Move move) {
        return switch (move.basis()) {
            case Basis.Recalculated(var subsidy) -> new ClaimEntry(rows, measure, terms, result(move.to(), subsidy));
            case Basis.Corrected(var corrected, var accepted, var subsidy) ->
                new ClaimEntry(rows, corrected, accepted, result(move.to(), subsidy));
            case Basis.AsItStands _,Basis.Proven _,Basis.Filed _,Basis.WithInterest _ -> this;
        };
    }

    private static Result result(Status status, Subsidy subsidy) {
        return status == Status.WAITING ? new Waiting(subsidy) : new Reserved(subsidy);
    }

    /// What the applicant accepts where the budget is short.
    public record Terms(boolean acceptPartial, boolean waitIfExhausted) {
        public static final Terms PLAIN = new Terms(false, false);
    }

    /// What became of the claim when it came in.
    public sealed interface Result {
        /// What the rules gave; with a part, after the cut.
        Subsidy subsidy();
    }

    /// The money is reserved.
    public record Reserved(Subsidy subsidy) implements Result {}

    /// It holds its identity and waits for money; the subsidy is what the rules would give now, and nothing is drawn.
    public record Waiting(Subsidy subsidy) implements Result {}

    /// The budget was short: an official outcome (`pool-exhausted` with pool, requested, available).
    public record Refused(Subsidy subsidy, Refusal refusal) implements Result {}
}
