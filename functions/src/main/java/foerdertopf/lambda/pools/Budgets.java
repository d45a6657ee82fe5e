package foerdertopf.lambda.pools;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import foerdertopf.ids.OfficeTime;
import foerdertopf.journal.LedgerReader;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.Programme;
import foerdertopf.programme.YearlyBudget;

/// The programme's budgets as they stand. One that nobody has drawn from yet stands as the programme sets it.
public final class Budgets {

    private final LedgerReader ledger;
    private final Programme programme;
    private final Clock clock;

    public Budgets(LedgerReader ledger, Programme programme, Clock clock) {
        this.ledger = ledger;
        this.programme = programme;
        this.clock = clock;
    }

    public Optional<Budget> find(PoolId pool) {
        return ledger.budget(pool).or(() -> programme.budget(pool).map(this::untouched));
    }

    /// Every budget of every year from the programme's first to the coming one, or to the last one that was ever drawn
    /// from, by year.
    public List<Budget> all() {
        Map<PoolId, Budget> byId = new TreeMap<>(Comparator.comparingInt(Budgets::year).thenComparing(PoolId::value));
        var drawn = drawn();
        IntStream.rangeClosed(programme.years().from().getYear(), lastYear(drawn))
            .mapToObj(programme::budgetsOf)
            .flatMap(List::stream)
            .forEach(budget -> byId.put(budget.pool(), untouched(budget)));
        drawn.forEach(budget -> byId.put(budget.id(), budget));
        return List.copyOf(byId.values());
    }

    private int lastYear(List<Budget> drawn) {
        var comingYear = OfficeTime.month(clock.instant()).getYear() + 1;
        return drawn.stream().mapToInt(budget -> year(budget.id())).reduce(comingYear, Math::max);
    }

    private List<Budget> drawn() {
        return programme.budgets().stream().map(rule -> ledger.budgets(rule.name())).flatMap(List::stream).toList();
    }

    private Budget untouched(YearlyBudget budget) {
        return Budget.untouched(budget.pool(), budget.limit(), OfficeTime.month(clock.instant()));
    }

    private static int year(PoolId pool) {
        return Integer.parseInt(pool.value().substring(pool.value().lastIndexOf('-') + 1));
    }
}
