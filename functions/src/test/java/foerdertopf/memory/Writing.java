package foerdertopf.memory;

import foerdertopf.journal.Gate;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.pool.Booked;
import foerdertopf.pool.PoolChange;

/// Writes a posting whose conditions hold.
final class Writing {

    private final Books books;

    Writing(Books books) {
        this.books = books;
    }

    void write(Posting posting) {
        posting.entries().forEach(books::put);
        books.heads().put(posting.head().head().partition(), posting.head().head());
        posting.statuses().forEach(change -> books.statuses().put(change.status().page(), change.status()));
        posting.pools().forEach(change -> change(change, posting.bookedBy(change)));
        posting.identities().forEach(run -> books.runs(run.shard()).put(run.number(), run));
        posting.requests().forEach(books::put);
        turn(posting.month(), posting.budgetsOpened(), posting.bookedByTheGate());
    }

    private void change(PoolChange change, Booked booked) {
        switch (change) {
            case PoolChange.OfBudget(var pool, _, var shift, _) ->
                books.budgets().computeIfPresent(pool, (_, budget) -> budget.after(shift).with(booked));
            case PoolChange.OpensBudget(var first) -> books.budgets().put(first.id(), first);
            case PoolChange.TurnsMonth(var seen, var next) -> books.budgets().put(seen.id(), seen.openedFor(next));
            case PoolChange.OfEntitlement(_, var after) -> books.entitlements().put(after.id(), after);
            case PoolChange.OpensEntitlement(var first) -> books.entitlements().put(first.id(), first);
        }
    }

    private void turn(MonthGuard guard, int opened, Booked booked) {
        switch (guard) {
            case MonthGuard.Open() -> {
                // the budgets hold their month themselves
            }
            case MonthGuard.Is(var programme, var month) ->
                books.gates()
                    .computeIfPresent(
                        programme,
                        (_, gate) -> new Gate(month, gate.budgets() + opened, gate.booked().plus(booked)));
            case MonthGuard.Begins(var programme, var month) ->
                books.gates().put(programme, new Gate(month, opened, booked));
            case MonthGuard.Turns(var programme, var seen, var next) ->
                books.gates().put(programme, seen.turnedTo(next));
        }
    }
}
