package foerdertopf.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import foerdertopf.journal.Closing;
import foerdertopf.journal.Gate;
import foerdertopf.journal.LedgerReader;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
import foerdertopf.programme.Programme;

/// Re-adds the open month for a draft. While it counts, others book: it counts again a few times until the balances have
/// held still, and else says what differs.
final class OpenMonth {

    private static final int MOST_READINGS = 3;

    private final LedgerReader ledger;
    private final Programme programme;
    private final MonthReading reading;

    OpenMonth(LedgerReader ledger, Programme programme) {
        this.ledger = ledger;
        this.programme = programme;
        this.reading = new MonthReading(ledger);
    }

    CountedMonth count(YearMonth month) {
        var opening = ledger.closing(programme.id(), month.minusMonths(1))
            .map(Closing::balances)
            .orElse(List.of());
        for (var attempt = 1;; attempt++) {
            var counted = attempt(month, opening);
            if (counted.differences().isEmpty() || attempt == MOST_READINGS) {
                return counted;
            }
        }
    }

    private CountedMonth attempt(YearMonth month, List<Budget> opening) {
        var figures = reading.read(month);
        var standing = ProgrammeBudgets.existing(ledger, programme);
        var budgets = new MonthBudgets(programme, month).figures(opening, figures, standing);
        var differences = new ArrayList<>(figures.differencesTo(booked(month, standing)));
        figures.missing().stream().map(Difference.EntryMissing::new).forEach(differences::add);
        budgets.stream().map(BudgetFigures::differences).forEach(differences::addAll);
        return new CountedMonth(month, figures, budgets, differences);
    }

    /// What budgets and gate have counted; nothing yet where the month has turned meanwhile.
    private Booked booked(YearMonth month, List<Budget> standing) {
        return Stream.concat(
            ledger.gate(programme.id()).filter(gate -> gate.openMonth().equals(month)).map(Gate::booked).stream(),
            standing.stream().map(Budget::booked)).reduce(Booked.NONE, Booked::plus);
    }
}
