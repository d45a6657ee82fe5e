package foerdertopf.programme.data;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import foerdertopf.programme.BudgetRule;
import foerdertopf.programme.LineRule;
import foerdertopf.programme.Programme;
import foerdertopf.programme.RuleVersion;
import foerdertopf.programme.Validity;

/// Checks the budgets of all years a programme plans: each line is paid, and there are no more budgets than one closing
/// can turn to the next month.
record BudgetCheck(Validity years, List<BudgetRule> budgets, Findings findings) {

    void check(List<RuleVersion> versions) {
        if (years.isAlways()) {
            return;
        }
        requireFewEnough();
        versions.stream()
            .filter(version -> !(version.rule() instanceof LineRule.Closed))
            .filter(version -> version.validity().overlaps(years))
            .forEach(this::requirePaid);
    }

    private void requireFewEnough() {
        var count = eachYear().mapToLong(year -> budgets.stream().filter(budget -> budget.isLimited(year)).count())
            .sum();
        if (count > Programme.MOST_BUDGETS) {
            findings.add(
                "budgets",
                "there are " + count + " in all years, more than the " + Programme.MOST_BUDGETS
                    + " that one closing can turn");
        }
    }

    /// In every year in which a line takes measures, some budget with a limit pays them.
    private void requirePaid(RuleVersion version) {
        eachYear().filter(year -> isIn(year, version.validity()))
            .filter(year -> budgets.stream().noneMatch(paysIn(year, version)))
            .forEach(year -> findings.add(version.line().key(), "no budget pays it in " + year));
    }

    private IntStream eachYear() {
        return IntStream.rangeClosed(years.from().getYear(), years.to().getYear());
    }

    private static boolean isIn(int year, Validity validity) {
        return year >= validity.from().getYear() && year <= validity.to().getYear();
    }

    private static Predicate<BudgetRule> paysIn(int year, RuleVersion version) {
        return budget -> budget.pays(version.line(), year) && budget.isLimited(year);
    }
}
