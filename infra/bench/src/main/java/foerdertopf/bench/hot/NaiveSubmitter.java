package foerdertopf.bench.hot;

import java.time.Duration;
import java.util.List;

import foerdertopf.aws.Pacing;
import foerdertopf.claim.Submission;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.money.Money;
import foerdertopf.subsidy.Assessment;
import foerdertopf.subsidy.Entitlements;
import foerdertopf.subsidy.Subsidy;
import foerdertopf.usual.ClaimItems;
import foerdertopf.usual.ClaimTransaction;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// The baseline: reads the budget, and where it suffices writes claim, identities and budget in one transaction, each
/// under its condition. What passes is tried again with the product's own bounds, waiting a random part of a time that
/// doubles.
record NaiveSubmitter(Ground ground) implements Submitter {

    private static final String REFUSED = "ConditionalCheckFailed";
    private static final int ONLY_ROW = 1;
    private static final Pacing.Bounds BOUNDS = Pacing.Bounds.USUAL;

    /// The first instance puts the budget there.
    static Design opened(Money limit) {
        return ground -> {
            var budget = ground.client()
                .getItem(get -> get.tableName(ground.tables().pools()).key(ClaimItems.budgetKey()));
            if (!budget.hasItem()) {
                ground.client().putItem(put -> put.tableName(ground.tables().pools()).item(ClaimItems.budget(limit)));
            }
            return new NaiveSubmitter(ground);
        };
    }

    @Override
    public Fate submit(Submission submission) {
        if (!(ground.programme()
            .rules()
            .assess(submission.measure(), Entitlements.UNTOUCHED) instanceof Assessment.Granted(var subsidy))) {
            throw new IllegalStateException("a course that is not funded");
        }
        var began = ground.time().nanoTime();
        for (var attempt = 1; attempt <= BOUNDS.tries(); attempt++) {
            var fate = attempt(submission, subsidy);
            if (fate != Fate.BUSY) {
                return fate;
            }
            var wait = wait(attempt);
            if (ground.time().nanoTime() - began + wait.toNanos() > BOUNDS.time().toNanos()) {
                return Fate.BUSY;
            }
            ground.time().sleep(wait);
        }
        return Fate.BUSY;
    }

    private Fate attempt(Submission submission, Subsidy subsidy) {
        try {
            return available() < subsidy.amount().cents() ? Fate.REFUSED : write(submission, subsidy);
        } catch (ProvisionedThroughputExceededException _) {
            return Fate.BUSY;
        }
    }

    private long available() {
        var budget = ground.client()
            .getItem(
                get -> get.tableName(ground.tables().pools()).key(ClaimItems.budgetKey()).consistentRead(true));
        return ClaimItems.availableCents(budget.item());
    }

    private Fate write(Submission submission, Subsidy subsidy) {
        var tables = ground.tables();
        var number = new ClaimNumber(submission.intake(), ONLY_ROW);
        var actions = ClaimTransaction.of(tables, number, submission.measure(), subsidy, submission.at());
        try {
            ground.client().transactWriteItems(request -> request.transactItems(actions));
            return Fate.RESERVED;
        } catch (TransactionCanceledException cancelled) {
            return isRefused(cancelled.cancellationReasons()) ? Fate.REFUSED : Fate.BUSY;
        }
    }

    private static boolean isRefused(List<CancellationReason> reasons) {
        return reasons.stream().map(CancellationReason::code).anyMatch(REFUSED::equals);
    }

    private Duration wait(int attempt) {
        var doubled = BOUNDS.first().multipliedBy(1L << Math.min(attempt - 1, 20));
        var most = doubled.compareTo(BOUNDS.longest()) < 0 ? doubled : BOUNDS.longest();
        return Duration.ofNanos(ground.random().nextLong(most.toNanos() + 1));
    }
}
