package foerdertopf.journal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Gate;
import foerdertopf.journal.Page;
import foerdertopf.money.Money;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.Opening;
import foerdertopf.pool.PoolId;
import foerdertopf.subsidy.Cap;
import foerdertopf.subsidy.Measure;

/// Which pools came into being, and with which limit: each once, an entitlement with the cap of the claim that drew from
/// it or held it first.
final class OpeningFold {

    private final Function<Measure, List<Cap>> caps;
    private final SortedMap<PoolId, List<Opening>> openings = new TreeMap<>();

    OpeningFold(Function<Measure, List<Cap>> caps) {
        this.caps = caps;
    }

    /// The pages of one chunk, or the one of a web form.
    void add(List<Page> pages, Differences differences) {
        var opened = pages.stream().flatMap(page -> page.opened().stream()).toList();
        opened.forEach(this::add);
        if (opened.stream().allMatch(opening -> opening.pool().isBudget())) {
            return;
        }
        var first = firstCaps(pages);
        opened.stream()
            .filter(opening -> !opening.pool().isBudget())
            .forEach(opening -> differences.compare(
                "opening of " + opening.pool(), String.valueOf(first.get(opening.pool())), opening.toString()));
    }

    void add(Decision decision) {
        decision.opened().forEach(this::add);
    }

    private void add(Opening opening) {
        openings.computeIfAbsent(opening.pool(), _ -> new ArrayList<>()).add(opening);
    }

    /// Of each pool the cap of the first claim that counts against it.
    private Map<PoolId, Opening> firstCaps(List<Page> pages) {
        var first = new HashMap<PoolId, Opening>();
        pages.stream()
            .flatMap(page -> page.claims().stream())
            .sorted(Comparator.comparingInt(ClaimEntry::row))
            .forEach(claim -> {
                var pools = claim.pools();
                caps.apply(claim.measure())
                    .stream()
                    .filter(cap -> pools.contains(cap.pool()))
                    .forEach(cap -> first.putIfAbsent(cap.pool(), opening(cap)));
            });
        return first;
    }

    private static Opening opening(Cap cap) {
        return switch (cap) {
            case Cap.OfEuros(var pool, var limit) -> new Opening.OfEuros(pool, limit);
            case Cap.OfWeeks(var pool, var limit) -> new Opening.OfWeeks(pool, limit);
            case Cap.OfHours(var pool, var limit) -> new Opening.OfHours(pool, limit);
        };
    }

    void compare(Entitlement found, Differences differences) {
        compare(found.id(), Opening.of(found.id(), found.usage()), differences);
    }

    void compare(Gate gate, Differences differences) {
        var budgets = openings.keySet().stream().filter(PoolId::isBudget).count();
        differences.compare("budgets counted at the gate", budgets, (long) gate.budgets());
    }

    private void compare(PoolId pool, Opening limit, Differences differences) {
        var opened = openings.getOrDefault(pool, List.of());
        if (opened.size() == 1) {
            differences.compare("limit of " + pool, opened.getFirst(), limit);
        } else {
            differences.add("opening of " + pool, "once", opened.size() + " times");
        }
    }

    /// What a budget was opened with first; the programme's data may say something else by now.
    Optional<Money> limitOf(PoolId budget) {
        return openings.getOrDefault(budget, List.of())
            .stream()
            .filter(Opening.OfEuros.class::isInstance)
            .map(opening -> ((Opening.OfEuros) opening).limit())
            .findFirst();
    }

    /// Its limit is compared with its balance elsewhere.
    void compareBudget(PoolId budget, Differences differences) {
        differences.compare("openings of " + budget, 1, openings.getOrDefault(budget, List.of()).size());
    }
}
