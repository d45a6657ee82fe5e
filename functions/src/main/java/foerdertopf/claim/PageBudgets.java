package foerdertopf.claim;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import foerdertopf.journal.PoolsReader;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Room;
import foerdertopf.pool.Shift;
import foerdertopf.programme.Programme;
import foerdertopf.programme.YearlyBudget;

/// The budgets a page draws from, and the month it is booked in. Claims are fitted in the order of their rows: whoever
/// fits into what is left takes it, so what stays behind is smaller than the smallest claim that did not fit.
final class PageBudgets {

    private final PoolsReader pools;
    private final Programme programme;
    private final YearMonth monthOfClock;
    private final Map<PoolId, Fitting> fittings = new TreeMap<>();

    PageBudgets(PoolsReader pools, Programme programme, YearMonth monthOfClock) {
        this.pools = pools;
        this.programme = programme;
        this.monthOfClock = monthOfClock;
    }

    /// `first` is what the first claim asks of it.
    Fitting of(YearlyBudget budget, Money first) {
        return fittings.computeIfAbsent(
            budget.pool(), pool -> new Fitting(budget, pools.budgetFor(pool, first)));
    }

    /// The month and its guard; empty where the budgets were seen in different months, because a closing came between.
    Optional<Booking> booking() {
        var months = fittings.values()
            .stream()
            .flatMap(fitting -> fitting.seen.stream())
            .map(Budget::openMonth)
            .distinct()
            .toList();
        var allExist = !fittings.isEmpty() && fittings.values().stream().allMatch(fitting -> fitting.seen.isPresent());
        if (allExist) {
            return months.size() == 1
                ? Optional.of(new Booking(months.getFirst(), new MonthGuard.Open()))
                : Optional.empty();
        }
        return Optional.of(byGate()).filter(booking -> months.stream().allMatch(booking.month()::equals));
    }

    private Booking byGate() {
        return pools.openMonth(programme.id())
            .map(month -> new Booking(month, new MonthGuard.Is(programme.id(), month)))
            .orElseGet(() -> new Booking(monthOfClock, new MonthGuard.Begins(programme.id(), monthOfClock)));
    }

    List<PoolChange> changes(YearMonth month) {
        return fittings.values().stream().map(fitting -> fitting.change(month)).toList();
    }

    /// Each budget with the money it will hold. What it counts is not told: no page is held to that.
    Map<PoolId, Budget> after(YearMonth month) {
        var after = new TreeMap<PoolId, Budget>();
        fittings.forEach((pool, fitting) -> after.put(pool, fitting.after(month)));
        return after;
    }

    /// The month a page is booked in, and how the posting makes sure of it.
    record Booking(YearMonth month, MonthGuard guard) {}

    /// One budget while claims are fitted into it.
    static final class Fitting {
        private final Optional<Budget> seen;
        private final Money limit;
        private final PoolId pool;
        private Money available;
        private Money taken = Money.ZERO;
        private Optional<Money> smallestShort = Optional.empty();
        private boolean partTaken;

        private Fitting(YearlyBudget budget, Optional<Budget> seen) {
            this.seen = seen;
            this.pool = budget.pool();
            this.limit = budget.limit();
            this.available = seen.map(Budget::available).orElse(limit);
        }

        PoolId pool() {
            return pool;
        }

        Money available() {
            return available;
        }

        boolean fits(Money amount) {
            return amount.compareTo(available) <= 0;
        }

        void take(Money amount) {
            available = available.minus(amount);
            taken = taken.plus(amount);
        }

        /// Takes all that is left for a claim that accepts a part.
        void takePart() {
            partTaken = true;
            take(available);
        }

        /// Less than this must be left in the end.
        void turnAway(Money amount) {
            smallestShort = Optional.of(smallestShort.map(amount::atMost).orElse(amount));
        }

        private PoolChange change(YearMonth month) {
            return seen
                .<PoolChange>map(
                    budget -> new PoolChange.OfBudget(pool, month, Shift.reserve(taken), room(budget.available())))
                .orElseGet(() -> new PoolChange.OpensBudget(after(month)));
        }

        private Budget after(YearMonth month) {
            return seen.orElseGet(() -> Budget.untouched(pool, limit, month)).after(Shift.reserve(taken));
        }

        private Room room(Money seenAvailable) {
            if (partTaken) {
                return new Room.Exactly(seenAvailable);
            }
            return smallestShort.<Room>map(Room.LeavesLessThan::new).orElseGet(Room.Enough::new);
        }
    }
}
