package foerdertopf.subsidy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;

/// The result of the rules: the amount, the rule version it stands on, every limit looked at, and what it takes from
/// which pool (the budget's draw first). The amount is the least of the limits.
public record Subsidy(Money amount, String ruleVersion, List<Limit> trace, List<Draw> draws) {

    public Subsidy {
        trace = List.copyOf(trace);
        draws = List.copyOf(draws);
    }

    /// The same subsidy cut to what a budget has left, as a further limit. Draws in euros shrink with it; a guide's weeks
    /// and hours stay, since they were worked and are funded, if only in part. Nothing is cut where enough is left.
    public Subsidy cutTo(Money available, PoolId budget) {
        if (!available.isPositive()) {
            throw new IllegalArgumentException("there is nothing left to cut the subsidy to");
        }
        if (!available.isLessThan(amount)) {
            return this;
        }
        var limits = new ArrayList<Limit>();
        trace.forEach(limit -> limits.add(new Limit(limit.rule, limit.amount, false, limit.values)));
        limits.add(new Limit("budget-left", available, true, values(available, budget)));
        return new Subsidy(available, ruleVersion, limits, draws.stream().map(draw -> cut(draw, available)).toList());
    }

    private static Draw cut(Draw draw, Money available) {
        return switch (draw) {
            case Draw.Euros(var pool, _) -> new Draw.Euros(pool, available);
            case Draw.Weeks _,Draw.WorkedHours _ -> draw;
        };
    }

    private SortedMap<String, String> values(Money available, PoolId budget) {
        var values = new TreeMap<String, String>();
        values.put("pool", budget.toString());
        values.put("left", available.toString());
        values.put("entitled", amount.toString());
        return values;
    }

    /// One limit that was looked at, in order: a stable rule name, the amount it allows, whether it is the first of the
    /// least ones, and the values its text names (message key `trace.<rule>`), as plain text.
    public record Limit(String rule, Money amount, boolean binding, SortedMap<String, String> values) {

        public Limit {
            values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }
    }
}
