package foerdertopf.intake.sheet;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import foerdertopf.messages.Language;

/// Reads cells, and remembers what short ones came to: the days, kinds, names and quantities of a file repeat from row to
/// row. References do not, and soon fill the memory for their kind, which then begins anew. Not thread-safe.
final class KnownCells {

    private static final int MOST_OF_A_KIND = 1_000;
    private static final int LONGEST = 100;

    private final Language language;
    private final IdentityHashMap<CellRule<?>, Map<String, CellRule.Reading<?>>> byRule = new IdentityHashMap<>();

    KnownCells(Language language) {
        this.language = language;
    }

    <T> CellRule.Reading<T> read(String cell, CellRule<T> rule) {
        if (cell.length() > LONGEST) {
            return rule.read(cell, language);
        }
        var known = byRule.computeIfAbsent(rule, _ -> new HashMap<>());
        var remembered = known.get(cell);
        if (remembered != null) {
            return ofItsRule(remembered);
        }
        var reading = rule.read(cell, language);
        if (known.size() >= MOST_OF_A_KIND) {
            known.clear();
        }
        known.put(cell, reading);
        return reading;
    }

    /// How many cells of a kind are remembered.
    int size(CellRule<?> rule) {
        return byRule.getOrDefault(rule, Map.of()).size();
    }

    /// The same rule read it, so it is of the rule's type.
    @SuppressWarnings("unchecked")
    private static <T> CellRule.Reading<T> ofItsRule(CellRule.Reading<?> remembered) {
        return (CellRule.Reading<T>) remembered;
    }
}
