package foerdertopf.report;

import java.util.Locale;

import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Shift;

/// The five figures of a budget, in the order they are shown.
public enum BudgetColumn {
    LIMIT, AVAILABLE, RESERVED, APPROVED, PAID;

    private final String key = name().toLowerCase(Locale.ROOT);

    public String key() {
        return key;
    }

    public Money of(Budget budget) {
        return switch (this) {
            case LIMIT -> budget.limit();
            case AVAILABLE -> budget.available();
            case RESERVED -> budget.reserved();
            case APPROVED -> budget.approved();
            case PAID -> budget.paid();
        };
    }

    public Money of(Shift shift) {
        return switch (this) {
            case LIMIT -> shift.limit();
            case AVAILABLE -> shift.available();
            case RESERVED -> shift.reserved();
            case APPROVED -> shift.approved();
            case PAID -> shift.paid();
        };
    }
}
