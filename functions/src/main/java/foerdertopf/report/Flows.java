package foerdertopf.report;

import foerdertopf.money.Money;
import foerdertopf.pool.Shift;

/// What moved in a budget (Bewegungen). Money goes from available to reserved, on to approved, on to paid, or back by
/// the same steps; so each change of the accounts comes apart into these movements in exactly one way. All are at least
/// zero but the change of the limit.
public record Flows(
    Money limitChange,
    Money reservations,
    Money releases,
    Money approvals,
    Money revocations,
    Money payments,
    Money repayments) {

    public static final Flows NONE = new Flows(
        Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public static Flows of(Shift shift) {
        var paid = shift.paid();
        var approved = shift.approved().plus(paid);
        var reserved = shift.reserved().plus(approved);
        return new Flows(
            shift.limit(),
            forward(reserved),
            forward(reserved.negated()),
            forward(approved),
            forward(approved.negated()),
            forward(paid),
            forward(paid.negated()));
    }

    public Flows plus(Flows other) {
        return new Flows(
            limitChange.plus(other.limitChange),
            reservations.plus(other.reservations),
            releases.plus(other.releases),
            approvals.plus(other.approvals),
            revocations.plus(other.revocations),
            payments.plus(other.payments),
            repayments.plus(other.repayments));
    }

    /// The change of the accounts that these movements make together.
    public Shift shift() {
        var reserved = reservations.minus(releases);
        var approved = approvals.minus(revocations);
        var paid = payments.minus(repayments);
        return new Shift(
            limitChange, limitChange.minus(reserved), reserved.minus(approved), approved.minus(paid), paid);
    }

    public boolean isNothing() {
        return equals(NONE);
    }

    private static Money forward(Money amount) {
        return amount.isPositive() ? amount : Money.ZERO;
    }
}
