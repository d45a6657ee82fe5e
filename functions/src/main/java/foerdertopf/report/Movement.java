package foerdertopf.report;

import java.util.Locale;

import foerdertopf.money.Money;

/// The kinds of movement of a budget, in the order they are shown.
public enum Movement {
    LIMIT_CHANGE, RESERVATIONS, RELEASES, APPROVALS, REVOCATIONS, PAYMENTS, REPAYMENTS;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String key() {
        return key;
    }

    public Money of(Flows flows) {
        return switch (this) {
            case LIMIT_CHANGE -> flows.limitChange();
            case RESERVATIONS -> flows.reservations();
            case RELEASES -> flows.releases();
            case APPROVALS -> flows.approvals();
            case REVOCATIONS -> flows.revocations();
            case PAYMENTS -> flows.payments();
            case REPAYMENTS -> flows.repayments();
        };
    }

    /// This kind alone.
    Flows only(Flows flows) {
        return new Flows(
            keep(LIMIT_CHANGE, flows),
            keep(RESERVATIONS, flows),
            keep(RELEASES, flows),
            keep(APPROVALS, flows),
            keep(REVOCATIONS, flows),
            keep(PAYMENTS, flows),
            keep(REPAYMENTS, flows));
    }

    private Money keep(Movement kind, Flows flows) {
        return this == kind ? kind.of(flows) : Money.ZERO;
    }
}
