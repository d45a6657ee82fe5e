package foerdertopf.pool;

import java.util.EnumMap;
import java.util.Map;

import foerdertopf.money.Money;

/// By how much each account of a budget changes; the four add up to the change of the limit, which is zero unless the
/// limit itself is adjusted.
public record Shift(Money limit, Money available, Money reserved, Money approved, Money paid) {

    public static final Shift NONE = new Shift(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public Shift {
        if (!available.plus(reserved).plus(approved).plus(paid).equals(limit)) {
            throw new IllegalArgumentException("a shift creates or loses money");
        }
    }

    /// Within a budget: what leaves one account arrives in the other. The amount is not below zero.
    public static Shift move(Account from, Account to, Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("an amount to move is not below zero");
        }
        var moves = new EnumMap<Account, Money>(Account.class);
        moves.merge(from, amount.negated(), Money::plus);
        moves.merge(to, amount, Money::plus);
        return new Shift(
            Money.ZERO,
            moves.getOrDefault(Account.AVAILABLE, Money.ZERO),
            moves.getOrDefault(Account.RESERVED, Money.ZERO),
            moves.getOrDefault(Account.APPROVED, Money.ZERO),
            moves.getOrDefault(Account.PAID, Money.ZERO));
    }

    public static Shift reserve(Money amount) {
        return move(Account.AVAILABLE, Account.RESERVED, amount);
    }

    /// Money reserved goes back to what is available.
    public static Shift release(Money amount) {
        return move(Account.RESERVED, Account.AVAILABLE, amount);
    }

    public Shift plus(Shift other) {
        return new Shift(
            limit.plus(other.limit),
            available.plus(other.available),
            reserved.plus(other.reserved),
            approved.plus(other.approved),
            paid.plus(other.paid));
    }

    public Map<Account, Money> byAccount() {
        return Map.of(
            Account.AVAILABLE, available,
            Account.RESERVED, reserved,
            Account.APPROVED, approved,
            Account.PAID, paid);
    }
}
