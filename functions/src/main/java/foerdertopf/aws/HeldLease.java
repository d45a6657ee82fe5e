package foerdertopf.aws;

import java.time.Instant;

import foerdertopf.money.Money;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.Shift;

/// A lease as its worker knows it: a hint, since the conditions of each write decide.
record HeldLease(Lease lease, Budget known) {

    boolean serves(PoolChange.OfBudget draw, Instant now) {
        return holds(draw.shift().reserved(), now) && known.openMonth().equals(draw.month());
    }

    boolean holds(Money amount, Instant now) {
        return !lease.isOver(now) && known.available().compareTo(amount) >= 0;
    }

    HeldLease raised(Money more) {
        return new HeldLease(lease, known.after(new Shift(more, more, Money.ZERO, Money.ZERO, Money.ZERO)));
    }

    HeldLease after(PoolChange.OfBudget draw, Booked booked) {
        return new HeldLease(lease, known.after(draw.shift()).with(booked));
    }
}
