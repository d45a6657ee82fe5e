package foerdertopf.journal.check;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Closing;
import foerdertopf.journal.Decision;
import foerdertopf.journal.LedgerReader;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Shift;
import foerdertopf.programme.BudgetRule;
import foerdertopf.programme.Programme;

/// What each budget should be at the end of each month: the limit it came into being with, and every shift booked until
/// then.
final class BudgetFold {

    private final OpeningFold openings;
    private final Map<PoolId, NavigableMap<YearMonth, Shift>> shifts = new TreeMap<>();

    BudgetFold(OpeningFold openings) {
        this.openings = openings;
    }

    /// A claim that found its budget exhausted moves nothing, but the budget is there with it at the latest.
    void add(YearMonth month, ClaimEntry claim) {
        for (var draw : claim.result().subsidy().draws()) {
            if (draw instanceof Draw.Euros(var pool, var amount) && pool.isBudget()) {
                add(month, pool, claim.result() instanceof ClaimEntry.Reserved ? Shift.reserve(amount) : Shift.NONE);
            }
        }
    }

    void add(Decision decision) {
        decision.moves()
            .stream()
            .flatMap(move -> move.money().stream())
            .forEach(money -> add(decision.stamp().booked(), money.budget(), money.shift()));
    }

    private void add(YearMonth month, PoolId pool, Shift shift) {
        shifts.computeIfAbsent(pool, _ -> new TreeMap<>()).merge(month, shift, Shift::plus);
    }

    void compare(Closing closing, Differences differences) {
        compare(closing.balances(), Optional.of(closing.month()), differences);
    }

    void compare(
        LedgerReader ledger, Programme programme, Optional<YearMonth> open, Differences differences) {
        var standing = programme.budgets().stream().map(BudgetRule::name).flatMap(key -> ledger.budgets(key).stream());
        var budgets = standing.toList();
        compare(budgets, Optional.empty(), differences);
        shifts.keySet().forEach(budget -> openings.compareBudget(budget, differences));
        budgets.forEach(budget -> differences.compare(
            "open month of " + budget.id(), String.valueOf(open.orElse(null)), budget.openMonth().toString()));
    }

    private void compare(List<Budget> standing, Optional<YearMonth> closed, Differences differences) {
        var where = closed.map(month -> "closing of " + month + ": ").orElse("");
        var missing = new TreeMap<>(shifts);
        for (var budget : standing) {
            missing.remove(budget.id());
            var journal = openings.limitOf(budget.id())
                .map(limit -> Budget.untouched(budget.id(), limit, budget.openMonth()))
                .map(untouched -> figures(untouched, until(budget.id(), closed)))
                .orElse("nothing that opened it");
            differences.compare(where + budget.id(), journal, figures(budget, Shift.NONE));
        }
        missing.forEach((pool, months) -> {
            if (closed.map(month -> !months.firstKey().isAfter(month)).orElse(true)) {
                differences.add(where + pool, "a budget", "nothing");
            }
        });
    }

    private Shift until(PoolId pool, Optional<YearMonth> last) {
        var months = shifts.getOrDefault(pool, new TreeMap<>());
        return last.map(month -> months.headMap(month, true))
            .orElse(months)
            .values()
            .stream()
            .reduce(Shift.NONE, Shift::plus);
    }

    /// Plain figures, since what does not add up is no [Budget].
    private static String figures(Budget budget, Shift shift) {
        return "limit " + budget.limit().plus(shift.limit())
            + " available " + budget.available().plus(shift.available())
            + " reserved " + budget.reserved().plus(shift.reserved())
            + " approved " + budget.approved().plus(shift.approved())
            + " paid " + budget.paid().plus(shift.paid());
    }
}
