package foerdertopf.programme;

import foerdertopf.money.Money;
import foerdertopf.pool.PoolId;

/// A budget as the programme sets it for one year; what adjustments make of it stands in the journal.
public record YearlyBudget(PoolId pool, Money limit) {}
