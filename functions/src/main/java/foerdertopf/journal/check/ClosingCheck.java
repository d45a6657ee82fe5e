package foerdertopf.journal.check;

import java.time.YearMonth;
import java.util.List;

import foerdertopf.journal.Chain;
import foerdertopf.journal.Closing;
import foerdertopf.journal.Head;
import foerdertopf.journal.LedgerReader;
import foerdertopf.programme.Programme;

/// Closings and seals: an unbroken chain, balances as the journal explains them, and nothing after the seal.
final class ClosingCheck {

    private final LedgerReader ledger;
    private final Programme programme;
    private final Folds folds;
    private final Differences differences;

    ClosingCheck(LedgerReader ledger, Programme programme, Folds folds, Differences differences) {
        this.ledger = ledger;
        this.programme = programme;
        this.folds = folds;
        this.differences = differences;
    }

    void compare(List<YearMonth> months) {
        var partition = Closing.partition(programme.id());
        var links = new Links();
        months.forEach(month -> differences.reading("closing of " + month, () -> compare(month, links)));
        var head = ledger.series(partition).map(Head::chain).orElse(Chain.EMPTY);
        links.compare(partition, head, differences);
    }

    private void compare(YearMonth month, Links links) {
        ledger.closing(programme.id(), month).ifPresent(closing -> {
            links.add(closing);
            folds.budgets().compare(closing, programme, differences);
            closing.balances()
                .forEach(budget -> differences.compare(
                    "closing of " + month + ": month of " + budget.id(), month, budget.openMonth()));
        });
        ledger.seal(programme.id(), month).ifPresent(seal -> {
            links.add(seal);
            folds.months().compare(seal, differences);
        });
    }
}
