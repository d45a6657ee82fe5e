package foerdertopf.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import foerdertopf.money.Money;
import foerdertopf.pool.PoolId;

/// One budget of the programme, such as `wir`: which funding lines draw from it, and its limit year by year. Years are
/// told by their 1 January.
public record BudgetRule(
    String name, List<Drawing> lines, Timeline<Money> limits, Keeping keeping, List<Citation> citations) {

    public BudgetRule {
        lines = List.copyOf(lines);
        citations = List.copyOf(citations);
    }

    /// A funding line draws from the budget in the years whose first day lies in `validity`.
    public record Drawing(FundingLine line, Validity validity) {}

    /// Whether a budget's money lies in one place, or workers may lease parts of it.
    public enum Keeping {
        WHOLE, LEASED
    }

    public Optional<YearlyBudget> of(int year) {
        return limits.at(newYear(year)).map(limit -> new YearlyBudget(PoolId.budget(name, year), limit));
    }

    public boolean isLimited(int year) {
        return limits.at(newYear(year)).isPresent();
    }

    public boolean pays(FundingLine line, int year) {
        return lines.stream()
            .anyMatch(drawing -> drawing.line() == line && drawing.validity().covers(newYear(year)));
    }

    private static LocalDate newYear(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
