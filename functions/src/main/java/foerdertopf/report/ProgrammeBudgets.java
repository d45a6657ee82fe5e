package foerdertopf.report;

import java.util.List;

import foerdertopf.journal.LedgerReader;
import foerdertopf.pool.Budget;
import foerdertopf.programme.BudgetRule;
import foerdertopf.programme.Programme;

/// The budgets of a programme.
final class ProgrammeBudgets {

    private ProgrammeBudgets() {}

    /// Those somebody has drawn from, of every year.
    static List<Budget> existing(LedgerReader ledger, Programme programme) {
        return programme.budgets()
            .stream()
            .map(BudgetRule::name)
            .flatMap(name -> ledger.budgets(name).stream())
            .toList();
    }
}
