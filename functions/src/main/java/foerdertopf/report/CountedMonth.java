package foerdertopf.report;

import java.time.YearMonth;
import java.util.List;

/// A month re-added from the journal, beside its balances.
record CountedMonth(
    YearMonth month, MonthFigures figures, List<BudgetFigures> budgets, List<Difference> differences) {

    CountedMonth {
        budgets = List.copyOf(budgets);
        differences = List.copyOf(differences);
    }
}
