package foerdertopf.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.Programme;
import foerdertopf.programme.YearlyBudget;

/// Puts the budgets of a month together: those that exist, those something moved in, and those of the month's year, drawn
/// or not. One that was drawn from stands as the books have it, from the page that opened it on; one that nobody has
/// drawn from, at the limit the programme sets today.
record MonthBudgets(Programme programme, YearMonth month) {

    List<BudgetFigures> figures(List<Budget> before, MonthFigures figures, List<Budget> after) {
        var flows = figures.whole().flows();
        var opening = byPool(before);
        figures.opened().forEach((pool, limit) -> opening.putIfAbsent(pool, untouched(pool, limit)));
        var closing = byPool(after);
        var drawn = Stream.of(opening.keySet(), flows.keySet(), closing.keySet())
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(drawn.stream(), ofTheYear())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(pool -> {
                var absent = drawn.contains(pool) ? untouched(pool, Money.ZERO) : planned(pool);
                return new BudgetFigures(
                    opening.getOrDefault(pool, absent),
                    flows.getOrDefault(pool, Flows.NONE),
                    closing.getOrDefault(pool, absent));
            })
            .toList();
    }

    private Stream<PoolId> ofTheYear() {
        return programme.budgetsOf(month.getYear()).stream().map(YearlyBudget::pool);
    }

    private Budget planned(PoolId pool) {
        return untouched(pool, programme.budget(pool).map(YearlyBudget::limit).orElse(Money.ZERO));
    }

    private Budget untouched(PoolId pool, Money limit) {
        return Budget.untouched(pool, limit, month);
    }

    private static Map<PoolId, Budget> byPool(List<Budget> budgets) {
        return new TreeMap<>(budgets.stream().collect(Collectors.toMap(Budget::id, Function.identity())));
    }
}
