package foerdertopf.journal;

import java.time.YearMonth;
import java.util.List;

import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;

/// The closing of a month (Monatsabschluss) of a programme: the balance of each of its budgets at that moment, and what
/// was booked in the month by them and by the gate. Written in the transaction that moves the budgets on, so nothing can
/// land in the month afterwards.
public record Closing(String programme, YearMonth month, Stamp stamp, List<Budget> balances, Booked byTheGate)
    implements
        Entry {

    public Closing {
        balances = List.copyOf(balances);
    }

    /// How many entries and claims the month holds.
    public Booked inTheMonth() {
        return balances.stream().map(Budget::booked).reduce(byTheGate, Booked::plus);
    }

    public static String partition(String programme) {
        return "CLOSE#" + programme;
    }

    public static EntryKey keyOf(String programme, YearMonth month) {
        return new EntryKey(partition(programme), "C#" + month);
    }

    @Override
    public EntryKey key() {
        return keyOf(programme, month);
    }
}
