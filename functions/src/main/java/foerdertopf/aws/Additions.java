package foerdertopf.aws;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What an update adds to the numbers of an item.
final class Additions {

    private final Clauses condition;
    private final Map<String, Long> amounts = new TreeMap<>();

    /// The condition bears names and values of the update too.
    Additions(Clauses condition) {
        this.condition = condition;
    }

    /// Nothing is left out.
    Additions add(String name, long amount) {
        if (amount != 0) {
            amounts.put(name, amount);
        }
        return this;
    }

    /// Nothing too, so that there is an update in any case.
    Additions addInAnyCase(String name, long amount) {
        amounts.put(name, amount);
        return this;
    }

    boolean isEmpty() {
        return amounts.isEmpty();
    }

    String text() {
        return "ADD " + amounts.entrySet()
            .stream()
            .map(amount -> condition.name(amount.getKey()) + " " + condition.value(Clauses.number(amount.getValue())))
            .collect(Collectors.joining(", "));
    }
}
