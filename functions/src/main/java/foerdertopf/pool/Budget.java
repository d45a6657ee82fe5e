package foerdertopf.pool;

import java.time.YearMonth;
import java.util.Map;

import foerdertopf.money.Money;

/// A programme's money of one year (Fördertopf). For ever `available + reserved + approved + paid = limit`, each at least
/// zero. Everything that moves it is booked in its open month; `booked` counts what of that it is the first budget of.
public record Budget(
    PoolId id,
    Money limit,
    Money available,
    Money reserved,
    Money approved,
    Money paid,
    YearMonth openMonth,
    Booked booked) {

    public Budget {
        var sum = available.plus(reserved).plus(approved).plus(paid);
        if (!sum.equals(limit)) {
            throw new IllegalArgumentException(id + ": the accounts add up to " + sum + ", not to " + limit);
        }
        if (available.isNegative() || reserved.isNegative() || approved.isNegative() || paid.isNegative()) {
            throw new IllegalArgumentException(id + ": an account is below zero");
        }
    }

    /// Nothing booked in its open month yet.
    public Budget(
        PoolId id, Money limit, Money available, Money reserved, Money approved, Money paid, YearMonth openMonth) {
        this(id, limit, available, reserved, approved, paid, openMonth, Booked.NONE);
    }

    /// Nothing drawn yet.
    public static Budget untouched(PoolId id, Money limit, YearMonth openMonth) {
        return new Budget(id, limit, limit, Money.ZERO, Money.ZERO, Money.ZERO, openMonth);
    }

    public Money balance(Account account) {
        return switch (account) {
            case AVAILABLE -> available;
            case RESERVED -> reserved;
            case APPROVED -> approved;
            case PAID -> paid;
        };
    }

    /// Throws where an account would fall below zero: callers ask [#allows] first.
    public Budget after(Shift shift) {
        return new Budget(
            id,
            limit.plus(shift.limit()),
            available.plus(shift.available()),
            reserved.plus(shift.reserved()),
            approved.plus(shift.approved()),
            paid.plus(shift.paid()),
            openMonth,
            booked);
    }

    public Budget with(Booked more) {
        return new Budget(id, limit, available, reserved, approved, paid, openMonth, booked.plus(more));
    }

    public boolean allows(Shift shift) {
        return shift.byAccount().entrySet().stream().noneMatch(this::wouldFallBelowZero);
    }

    /// Counts from nothing again.
    public Budget openedFor(YearMonth month) {
        return new Budget(id, limit, available, reserved, approved, paid, month);
    }

    private boolean wouldFallBelowZero(Map.Entry<Account, Money> move) {
        return balance(move.getKey()).plus(move.getValue()).isNegative();
    }
}
