package foerdertopf.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import foerdertopf.pool.PoolId;

/// A public funding programme as dated data: the years it plans, the money of these years and the rules of its funding
/// lines. Outside its years there are neither rules nor budgets.
public record Programme(
    String id,
    String name,
    Validity years,
    Pseudonyms pseudonyms,
    List<BudgetRule> budgets,
    List<RuleVersion> versions) {

    /// How many budgets there may be in all years: a closing turns each of them in one transaction of 100 actions, of
    /// which its entry, its head and the gate take three (docs/adr/0010-years-planned.md).
    public static final int MOST_BUDGETS = 97;

    public Programme {
        budgets = List.copyOf(budgets);
        versions = List.copyOf(versions);
    }

    /// The version in force on the first day of a measure; none before the programme began or beyond the years it plans.
    public Optional<RuleVersion> ruleFor(FundingLine line, LocalDate firstDay) {
        if (years.covers(firstDay)) {
            for (var version : versions) {
                if (version.line() == line && version.validity().covers(firstDay)) {
                    return Optional.of(version);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a short budget may pay a part of a measure of this line that begins on this day.
    public boolean paysParts(FundingLine line, LocalDate firstDay) {
        return ruleFor(line, firstDay).filter(version -> version.part() == RuleVersion.Part.IF_ACCEPTED).isPresent();
    }

    /// Keys of the budgets whose money workers may lease in parts.
    public Set<String> leasedBudgets() {
        return budgets.stream()
            .filter(budget -> budget.keeping() == BudgetRule.Keeping.LEASED)
            .map(BudgetRule::name)
            .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<RuleVersion> version(String id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    /// The budget that pays the line's measures of that year.
    public Optional<YearlyBudget> budgetFor(FundingLine line, int year) {
        return budgets.stream()
            .filter(budget -> budget.pays(line, year))
            .findFirst()
            .flatMap(budget -> yearly(budget, year));
    }

    /// Every budget of the year, drawn from or not.
    public List<YearlyBudget> budgetsOf(int year) {
        return budgets.stream().map(budget -> yearly(budget, year)).flatMap(Optional::stream).toList();
    }

    /// The budget with this id, if the programme has it.
    public Optional<YearlyBudget> budget(PoolId pool) {
        if (!pool.isBudget()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(pool.value().substring(pool.value().lastIndexOf('-') + 1));
        return budgetsOf(year).stream().filter(budget -> budget.pool().equals(pool)).findFirst();
    }

    private Optional<YearlyBudget> yearly(BudgetRule budget, int year) {
        return years.covers(LocalDate.of(year, 1, 1)) ? budget.of(year) : Optional.empty();
    }
}
