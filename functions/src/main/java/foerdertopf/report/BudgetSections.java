package foerdertopf.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import foerdertopf.money.Money;
import foerdertopf.pool.PoolId;

/// The sections of a report that speak of budgets.
final class BudgetSections {

    private BudgetSections() {}

    /// How the budgets stood at the end.
    static Section standing(List<BudgetFigures> budgets) {
        var rows = budgets.stream().map(budget -> row(name(budget.pool()), column -> column.of(budget.closing())));
        return Section.of("budgets", columns("pool"), rows.toList());
    }

    /// How each budget came to stand so; one nobody ever drew from is left out.
    static List<Section> movements(List<BudgetFigures> budgets, int year) {
        return budgets.stream()
            .filter(budget -> !budget.flows().isNothing() || isOfYear(budget.pool(), year))
            .map(BudgetSections::movements)
            .toList();
    }

    /// What a body's claims moved, budget by budget; no claim changes a limit.
    static Section flows(Map<PoolId, Flows> flows) {
        var kinds = Arrays.stream(Movement.values()).filter(kind -> kind != Movement.LIMIT_CHANGE).toList();
        var columns = Stream.concat(Stream.of("pool"), kinds.stream().map(Movement::key));
        var rows = flows.entrySet()
            .stream()
            .map(entry -> Stream.concat(
                Stream.of(name(entry.getKey())),
                kinds.stream().map(kind -> amount(kind.of(entry.getValue()))))
                .toList());
        return Section.of("flows", columns.toList(), rows.toList());
    }

    private static Section movements(BudgetFigures budget) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(row(new Cell.Label("report.movement.opening"), column -> column.of(budget.opening())));
        for (var kind : Movement.values()) {
            var shift = kind.only(budget.flows()).shift();
            rows.add(row(new Cell.Label("report.movement." + kind.key()), column -> column.of(shift)));
        }
        var closing = row(new Cell.Label("report.movement.closing"), column -> column.of(budget.closing()));
        return Section.of("movements", columns("movement"), rows)
            .withTotals(closing)
            .about("pool", budget.pool().value());
    }

    private static boolean isOfYear(PoolId pool, int year) {
        return pool.value().endsWith("-" + year);
    }

    private static List<String> columns(String first) {
        return Stream.concat(Stream.of(first), Arrays.stream(BudgetColumn.values()).map(BudgetColumn::key)).toList();
    }

    private static List<Cell> row(Cell first, Function<BudgetColumn, Money> amounts) {
        return Stream.concat(
            Stream.of(first), Arrays.stream(BudgetColumn.values()).map(column -> amount(amounts.apply(column))))
            .toList();
    }

    private static Cell name(PoolId pool) {
        return new Cell.Name(pool.value());
    }

    private static Cell amount(Money money) {
        return new Cell.Amount(money);
    }
}
