package foerdertopf.journal.check;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.pool.Draw;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.Slots;
import foerdertopf.pool.Usage;

/// What one entitlement should be, in plain numbers: claims come in any order, and sums may be wrong where the books
/// are damaged.
final class ExpectedUse {

    private final SortedMap<ClaimNumber, Slots> holders = new TreeMap<>();
    private final SortedMap<Integer, Integer> weeks = new TreeMap<>();
    private long amount;

    void use(Draw draw, int sign) {
        switch (draw) {
            case Draw.Euros(_, var money) -> amount += sign * money.cents();
            case Draw.WorkedHours(_, var hours) -> amount += sign * hours.hundredths();
            case Draw.Weeks(_, var drawn) -> drawn.numbers().forEach(week -> weeks.merge(week, sign, Integer::sum));
        }
        weeks.values().removeIf(times -> times == 0);
    }

    void hold(ClaimNumber claim, Slots slots) {
        holders.put(claim, slots);
    }

    /// One that no claim holds or uses need not have come into being.
    boolean isToBeFound() {
        return amount != 0 || !weeks.isEmpty() || !holders.isEmpty();
    }

    void compare(Entitlement found, Differences differences) {
        var id = found.id().toString();
        differences.compare(id, figures(), figures(found));
        compareSlots(id, differences);
    }

    private void compareSlots(String id, Differences differences) {
        var seen = Slots.NONE;
        for (var held : holders.entrySet()) {
            if (!seen.inCommonWith(held.getValue()).isEmpty()) {
                differences.add("slots of " + id, "held once each", "held again by " + held.getKey());
            }
            seen = seen.with(held.getValue());
        }
    }

    String figures() {
        return figures(amount, weeks, holders);
    }

    private static String figures(Entitlement found) {
        var weeks = switch (found.usage()) {
            case Usage.Weeks(_, var used) -> used.numbers().boxed().collect(Collectors.toMap(week -> week, _ -> 1));
            case Usage.Euros _,Usage.WorkedHours _ -> Map.<Integer, Integer>of();
        };
        return figures(amount(found.usage()), new TreeMap<>(weeks), found.holders());
    }

    private static String figures(
        long amount, SortedMap<Integer, Integer> weeks, SortedMap<ClaimNumber, Slots> holders) {
        return "used " + amount + ", weeks " + weeks + ", held by " + holders;
    }

    private static long amount(Usage usage) {
        return switch (usage) {
            case Usage.Euros(_, var used) -> used.cents();
            case Usage.Weeks _ -> 0;
            case Usage.WorkedHours(_, var used) -> used.hundredths();
        };
    }
}
