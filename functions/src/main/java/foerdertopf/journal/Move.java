package foerdertopf.journal;

import java.util.List;
import java.util.stream.Stream;

import foerdertopf.money.Money;
import foerdertopf.pool.Draw;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Rebooking;

/// What a decision does to the claim of one row: its status before and after, the amount it is about (the award, the
/// instalment, what is let go), which money changes its account, and what is taken from entitlements and given back.
public record Move(
    int row,
    Status from,
    Status to,
    Money amount,
    List<Rebooking> money,
    List<Draw> taken,
    List<Draw> returned,
    Basis basis) {

    public Move {
        money = List.copyOf(money);
        taken = List.copyOf(taken);
        returned = List.copyOf(returned);
        if (Stream.concat(taken.stream(), returned.stream()).map(Draw::pool).anyMatch(PoolId::isBudget)) {
            throw new IllegalArgumentException("money of a budget is rebooked, not drawn");
        }
    }

    /// Whether the claim and all pools stay as they are.
    public boolean movesNothing() {
        return from == to && money.isEmpty() && taken.isEmpty() && returned.isEmpty();
    }
}
