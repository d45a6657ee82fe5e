package foerdertopf.report;

import java.util.Arrays;
import java.util.List;

import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolId;

/// A budget through the month: how it stood before, what moved, how it stood at the end.
public record BudgetFigures(Budget opening, Flows flows, Budget closing) {

    public PoolId pool() {
        return closing.id();
    }

    /// Each of the five figures for which opening and movements do not give the closing.
    public List<Difference> differences() {
        return Arrays.stream(BudgetColumn.values())
            .filter(column -> !expected(column).equals(column.of(closing)))
            .<Difference>map(column -> new Difference.Balance(
                pool(), column, expected(column), column.of(closing)))
            .toList();
    }

    private Money expected(BudgetColumn column) {
        return column.of(opening).plus(column.of(flows.shift()));
    }
}
