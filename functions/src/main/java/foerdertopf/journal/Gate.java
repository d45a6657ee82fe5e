package foerdertopf.journal;

import java.time.YearMonth;

import foerdertopf.pool.Booked;

/// A programme's gate: the month it books in, how many budgets came into being, and what was booked in the month by the
/// gate because no budget could hold it to the month.
public record Gate(YearMonth openMonth, int budgets, Booked booked) {

    /// As it stands when the month has turned.
    public Gate turnedTo(YearMonth next) {
        return new Gate(next, budgets, Booked.NONE);
    }
}
