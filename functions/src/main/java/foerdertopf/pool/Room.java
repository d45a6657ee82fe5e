package foerdertopf.pool;

import foerdertopf.money.Money;

/// What a change demands of the money available in a budget, beyond that it must suffice. Asked inside the write, so
/// that a refusal is as true at its moment as a reservation.
public sealed interface Room {

    /// Whatever suffices.
    record Enough() implements Room {}

    /// After the change less is left than this: the smallest of the claims refused beside it, so none was refused that
    /// would have fitted.
    record LeavesLessThan(Money smallestRefused) implements Room {}

    /// Exactly this was available before the change: a part was worked out from it.
    record Exactly(Money available) implements Room {}

    /// Whether a budget with `available` gives way to a change that takes `taken`.
    default boolean accepts(Money available, Money taken) {
        return switch (this) {
            case Enough() -> true;
            case LeavesLessThan(var smallest) -> available.minus(taken).isLessThan(smallest);
            case Exactly(var seen) -> available.equals(seen);
        };
    }
}
