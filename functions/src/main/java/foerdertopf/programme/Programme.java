package foerdertopf.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import foerdertopf.pool.PoolId;

/// A public funding programme as dated data: the rules of its funding lines and the money of its years.
public record Programme(String id, String name, List<BudgetRule> budgets, List<RuleVersion> versions) {

    public Programme {
        budgets = List.copyOf(budgets);
        versions = List.copyOf(versions);
    }

    /// The version in force on the first day of a measure; none before the programme began.
    public Optional<RuleVersion> ruleFor(FundingLine line, LocalDate firstDay) {
        return versions.stream()
            .filter(version -> version.line() == line && version.validity().covers(firstDay))
            .findFirst();
    }

    public Optional<RuleVersion> version(String id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    /// The budget that pays the line's measures of that year.
    public Optional<YearlyBudget> budgetFor(FundingLine line, int year) {
        return budgets.stream()
            .filter(budget -> budget.pays(line, year))
            .findFirst()
            .flatMap(budget -> budget.of(year));
    }

    /// Every budget of the year, drawn from or not.
    public List<YearlyBudget> budgetsOf(int year) {
        return budgets.stream().map(budget -> budget.of(year)).flatMap(Optional::stream).toList();
    }

    /// The budget with this id, if the programme has it.
    public Optional<YearlyBudget> budget(PoolId pool) {
        if (!pool.isBudget()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(pool.value().substring(pool.value().lastIndexOf('-') + 1));
        return budgetsOf(year).stream().filter(budget -> budget.pool().equals(pool)).findFirst();
    }
}
