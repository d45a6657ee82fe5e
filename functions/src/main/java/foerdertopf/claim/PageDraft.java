package foerdertopf.claim;

import static foerdertopf.refusal.Code.DUPLICATE_FUNDING;
import static foerdertopf.refusal.Code.POOL_EXHAUSTED;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.ClaimEntry.Result;
import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Hours;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;
import foerdertopf.pool.Unit;
import foerdertopf.programme.Programme;
import foerdertopf.refusal.Refusal;
import foerdertopf.subsidy.Assessment;
import foerdertopf.subsidy.Entitlements;
import foerdertopf.subsidy.Identity;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Subsidy;
import foerdertopf.subsidy.SubsidyRules;

/// Decides claim by claim, in the order of the rows, what each becomes: rules, then double funding, then pools. Nothing
/// is written here; the pools' own conditions in the write say whether the draft still holds.
final class PageDraft {

    private final SubsidyRules rules;
    private final Programme programme;
    private final PageEntitlements entitlements;
    private final PageBudgets budgets;
    private final FundedOnce funded;

    PageDraft(
        SubsidyRules rules,
        Programme programme,
        PageEntitlements entitlements,
        PageBudgets budgets,
        FundedOnce funded) {
        this.rules = rules;
        this.programme = programme;
        this.entitlements = entitlements;
        this.budgets = budgets;
        this.funded = funded;
    }

    /// What a candidate becomes.
    sealed interface Verdict {
        record Becomes(ClaimEntry entry) implements Verdict {}

        record Rejected(Refusal refusal) implements Verdict {}
    }

    Verdict judge(ClaimNumber number, Candidate candidate) {
        var measure = candidate.measure();
        return switch (rules.assess(measure, entitlements.leftFor(measure))) {
            case Assessment.Refused(var refusal) -> new Verdict.Rejected(refusal);
            case Assessment.NothingLeft(var pool) ->
                duplicate(candidate).orElseGet(() -> usedUp(measure, pool));
            case Assessment.Granted(var subsidy) ->
                duplicate(candidate).orElseGet(() -> fit(number, candidate, subsidy));
        };
    }

    private Optional<Verdict> duplicate(Candidate candidate) {
        return firstClaim(candidate)
            .map(first -> new Verdict.Rejected(
                Refusal.of(DUPLICATE_FUNDING, Map.of("firstClaim", first.toString()))));
    }

    private Optional<ClaimNumber> firstClaim(Candidate candidate) {
        return switch (candidate.identity()) {
            case Identity.InPool(var pool, var slots) -> {
                var holder = entitlements.holderOf(pool, slots);
                holder.ifPresent(_ -> entitlements.decides(pool));
                yield holder;
            }
            case Identity.Fingerprints fingerprints -> funded.firstClaim(candidate.measure(), fingerprints);
        };
    }

    private Verdict usedUp(Measure measure, PoolId pool) {
        entitlements.decides(pool);
        return new Verdict.Rejected(nothingLeft(measure, pool));
    }

    private Verdict fit(ClaimNumber number, Candidate candidate, Subsidy subsidy) {
        var budget = budgets.of(rules.budgetOf(candidate.measure()), subsidy.amount());
        var result = fit(budget, candidate, subsidy);
        if (!(result instanceof ClaimEntry.Refused)) {
            hold(number, candidate, result.subsidy());
        }
        var draws = result.subsidy().draws().stream().filter(draw -> !draw.pool().isBudget());
        if (result instanceof ClaimEntry.Reserved) {
            draws.forEach(entitlements::draw);
        } else {
            // What is left of an entitlement says how much the budget was too short for.
            draws.map(Draw::pool).forEach(entitlements::decides);
        }
        return new Verdict.Becomes(
            new ClaimEntry(candidate.rows(), candidate.measure(), candidate.terms(), result));
    }

    private Result fit(PageBudgets.Fitting budget, Candidate candidate, Subsidy subsidy) {
        if (budget.fits(subsidy.amount())) {
            budget.take(subsidy.amount());
            return new ClaimEntry.Reserved(subsidy);
        }
        if (acceptsPart(candidate) && budget.available().isPositive()) {
            var part = subsidy.cutTo(budget.available(), budget.pool());
            budget.takePart();
            return new ClaimEntry.Reserved(part);
        }
        budget.turnAway(acceptsPart(candidate) ? Money.ONE_CENT : subsidy.amount());
        return candidate.terms().waitIfExhausted()
            ? new ClaimEntry.Waiting(subsidy)
            : new ClaimEntry.Refused(subsidy, exhausted(budget, subsidy.amount()));
    }

    /// The rules may say that a line never gets a part.
    private boolean acceptsPart(Candidate candidate) {
        var measure = candidate.measure();
        return candidate.terms().acceptPartial() && programme.paysParts(measure.line(), measure.period().from());
    }

    private void hold(ClaimNumber number, Candidate candidate, Subsidy subsidy) {
        switch (candidate.identity()) {
            case Identity.InPool(var pool, var slots) ->
                entitlements.hold(pool, number, countedWeeks(pool, subsidy).orElse(slots));
            case Identity.Fingerprints fingerprints -> funded.take(number, candidate.measure(), fingerprints);
        }
    }

    /// A guide's weeks that were cut off are not funded, and so stay free for another claim.
    private static Optional<Slots> countedWeeks(PoolId pool, Subsidy subsidy) {
        return subsidy.draws()
            .stream()
            .filter(draw -> draw.pool().equals(pool))
            .filter(Draw.Weeks.class::isInstance)
            .map(draw -> ((Draw.Weeks) draw).weeks())
            .findFirst();
    }

    /// An entitlement is used up: what the measure would take from it, were nothing used.
    private Refusal nothingLeft(Measure measure, PoolId pool) {
        var draws = rules.assess(measure, Entitlements.UNTOUCHED) instanceof Assessment.Granted(var subsidy)
            ? subsidy.draws()
            : List.<Draw>of();
        return draws.stream()
            .filter(draw -> draw.pool().equals(pool))
            .map(draw -> switch (draw) {
                case Draw.Euros(_, var amount) -> exhausted(draw, amount.toString(), Money.ZERO.toString());
                case Draw.Weeks(_, var weeks) -> exhausted(draw, Integer.toString(weeks.count()), "0");
                case Draw.WorkedHours(_, var hours) -> exhausted(draw, hours.toString(), Hours.ZERO.toString());
            })
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("used up, but not drawn from: " + pool));
    }

    private static Refusal exhausted(Draw draw, String requested, String available) {
        return exhausted(draw.pool(), draw.unit(), requested, available);
    }

    private static Refusal exhausted(PageBudgets.Fitting budget, Money requested) {
        return exhausted(budget.pool(), Unit.EUR, requested.toString(), budget.available().toString());
    }

    private static Refusal exhausted(PoolId pool, Unit unit, String requested, String available) {
        return Refusal.of(
            POOL_EXHAUSTED,
            Map.of("pool", pool.toString(), "unit", unit.text(), "requested", requested, "available", available));
    }
}
