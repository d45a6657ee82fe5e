package foerdertopf.intake.sheet;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

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

    /// The same where only a value counts. What has not even the form of its kind is not looked at for what is wrong with it,
    /// which takes long.
    <T> Optional<T> value(String cell, CellRule<T> rule) {
        if (!hasForm(cell, rule)) {
            return Optional.empty();
        }
        return read(cell, rule) instanceof CellRule.Reading.Valid<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    private <T> boolean hasForm(String cell, CellRule<T> rule) {
        var remembered = byRule.getOrDefault(rule, Map.of()).get(cell);
        if (remembered != null) {
            return remembered instanceof CellRule.Reading.Valid<?>;
        }
        var content = rule.form().strip(cell);
        return content.isEmpty() || TextWrapper.begins(content.charAt(0))
            || rule.form().canonical(content, language).isPresent();
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
