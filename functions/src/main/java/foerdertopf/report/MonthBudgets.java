package foerdertopf.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.Programme;
import foerdertopf.programme.YearlyBudget;

/// Puts the budgets of a month together: those that exist, those something moved in, and those of the month's year,
/// drawn or not. A budget that nobody has drawn from stands at the limit the programme sets.
record MonthBudgets(Programme programme, YearMonth month) {

    List<BudgetFigures> figures(List<Budget> before, Map<PoolId, Flows> flows, List<Budget> after) {
        var opening = byPool(before);
        var closing = byPool(after);
        var ofTheYear = programme.budgetsOf(month.getYear()).stream().map(YearlyBudget::pool);
        return Stream.of(opening.keySet().stream(), flows.keySet().stream(), closing.keySet().stream(), ofTheYear)
            .flatMap(Function.identity())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(pool -> new BudgetFigures(
                opening.getOrDefault(pool, untouched(pool)),
                flows.getOrDefault(pool, Flows.NONE),
                closing.getOrDefault(pool, untouched(pool))))
            .toList();
    }

    private Budget untouched(PoolId pool) {
        var limit = programme.budget(pool).map(YearlyBudget::limit).orElse(Money.ZERO);
        return Budget.untouched(pool, limit, month);
    }

    private static Map<PoolId, Budget> byPool(List<Budget> budgets) {
        return budgets.stream().collect(Collectors.toMap(Budget::id, Function.identity()));
    }
}
