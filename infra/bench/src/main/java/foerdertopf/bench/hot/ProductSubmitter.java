package foerdertopf.bench.hot;

import java.time.Duration;
import java.util.Set;

import foerdertopf.aws.DynamoLedger;
import foerdertopf.aws.LeaseTerms;
import foerdertopf.aws.LeasingLedger;
import foerdertopf.aws.Pacing;
import foerdertopf.bench.limits.SimulatedClock;
import foerdertopf.claim.PageBooking;
import foerdertopf.claim.Pause;
import foerdertopf.claim.Submission;
import foerdertopf.claim.SubmitOutcome;
import foerdertopf.claim.SubmittingClaim;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerBusyException;

/// The product as it is shipped, or with leases on the budget, which the shipped programme does not have.
record ProductSubmitter(SubmittingClaim submitting) implements Submitter {

    private static final int FIRST_PAUSE_MILLIS = 5;
    private static final int LAST_PAUSE_MILLIS = 200;

    static Submitter of(Ground ground) {
        return of(ground, new DynamoLedger(ground.client(), ground.tables(), pacing(ground)));
    }

    /// With leases on the budget.
    static Submitter leasing(Ground ground) {
        var clock = new SimulatedClock(ground.time(), CourseClaims.NOW);
        return of(
            ground, new LeasingLedger(
                ground.client(), ground.tables(), pacing(ground), LeaseTerms.usual(Set.of("deutsch4u")), clock));
    }

    private static Submitter of(Ground ground, Ledger ledger) {
        var programme = ground.programme();
        return new ProductSubmitter(new SubmittingClaim(
            ledger, new PageBooking(ledger, programme.rules(), programme.programme(), pause(ground))));
    }

    private static Pacing pacing(Ground ground) {
        return new Pacing(
            ground.random(), ground.time()::sleep, ground.time()::nanoTime, Pacing.Bounds.USUAL);
    }

    /// As the functions pause.
    private static Pause pause(Ground ground) {
        return attempt -> {
            var bound = Math.min(LAST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(attempt, 6));
            ground.time().sleep(Duration.ofMillis(ground.random().nextInt(bound)));
        };
    }

    @Override
    public Fate submit(Submission submission) {
        try {
            return switch (submitting.submit(submission)) {
                case SubmitOutcome.Booked(var claim) -> switch (claim.status()) {
                    case RESERVED -> Fate.RESERVED;
                    case WAITING -> Fate.WAITING;
                    default -> Fate.REFUSED;
                };
                case SubmitOutcome other -> throw new IllegalStateException("a new claim was answered " + other);
            };
        } catch (LedgerBusyException _) {
            return Fate.BUSY;
        }
    }
}
