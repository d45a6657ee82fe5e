package foerdertopf.journal.check;

import java.util.List;

import foerdertopf.journal.Chain;
import foerdertopf.journal.Closing;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Entry;
import foerdertopf.journal.Gate;
import foerdertopf.journal.Head;
import foerdertopf.journal.LedgerReader;
import foerdertopf.journal.Page;
import foerdertopf.journal.Partition;
import foerdertopf.journal.Seal;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
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

    /// What budgets and gate have counted so far of the month that is open.
    void compareOpen(Gate gate) {
        var counted = programme.budgets()
            .stream()
            .flatMap(rule -> ledger.budgets(rule.name()).stream())
            .map(Budget::booked)
            .reduce(gate.booked(), Booked::plus);
        folds.months().compare("in ", gate.openMonth(), counted, differences);
    }

    void compare() {
        var partition = Closing.partition(programme.id());
        differences.reading(partition, () -> compare(ledger.partition(partition), partition));
    }

    private void compare(Partition found, String partition) {
        var links = new Links();
        found.entries().forEach(recorded -> {
            links.add(recorded);
            compare(recorded.entry());
        });
        var head = found.head().map(Head::chain).orElse(Chain.EMPTY);
        links.compare(partition, head, differences);
        new RequestCheck(partition, differences).compare(found, List.of());
    }

    private void compare(Entry entry) {
        switch (entry) {
            case Closing closing -> compare(closing);
            case Seal seal -> folds.months().compare(seal, differences);
            case Page _,Decision _ ->
                differences.add(Reading.name(entry.key()), "a closing or a seal", "another entry");
        }
    }

    private void compare(Closing closing) {
        folds.budgets().compare(closing, differences);
        folds.months().compare("by the closing of ", closing.month(), closing.inTheMonth(), differences);
        closing.balances()
            .forEach(budget -> differences.compare(
                "closing of " + closing.month() + ": month of " + budget.id(), closing.month(), budget.openMonth()));
    }
}
