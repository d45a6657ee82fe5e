package foerdertopf.subsidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import foerdertopf.money.Money;

/// Collects the limits in the order in which they were looked at. The first of the least ones is binding.
final class Trace {

    private final List<Subsidy.Limit> limits = new ArrayList<>();

    Trace limit(String rule, Money amount, Map<String, String> values) {
        limits.add(new Subsidy.Limit(rule, amount, false, new TreeMap<>(values)));
        return this;
    }

    Money least() {
        return limits.stream().map(Subsidy.Limit::amount).reduce(Money::atMost).orElseThrow();
    }

    List<Subsidy.Limit> limits() {
        var least = least();
        var marked = new ArrayList<Subsidy.Limit>();
        var isBound = false;
        for (var limit : limits) {
            var binds = !isBound && limit.amount().equals(least);
            marked.add(new Subsidy.Limit(limit.rule(), limit.amount(), binds, limit.values()));
            isBound = isBound || binds;
        }
        return marked;
    }
}
