package foerdertopf.pool;

import foerdertopf.money.Money;

/// Money of one claim that changes its account within a budget (Umbuchung): reserved to approved, say.
public record Rebooking(PoolId budget, Account from, Account to, Money amount) {

    public Rebooking {
        if (!budget.isBudget() || from == to || !amount.isPositive()) {
            throw new IllegalArgumentException("money is rebooked in a budget, to another account, and above zero");
        }
    }

    public Shift shift() {
        return Shift.move(from, to, amount);
    }
}
