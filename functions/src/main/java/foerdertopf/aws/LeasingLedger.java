package foerdertopf.aws;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import foerdertopf.journal.Commit;
import foerdertopf.journal.Commit.Cause;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.Posting;
import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Room;
import foerdertopf.pool.Shift;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The books in DynamoDB where budgets are leased in parts ([Lease]): a single claim that only reserves money draws from
/// the worker's own lease, everything else from the budget's item as always. Nothing is refused, worked out or turned
/// while leases are open: they are called back first.
public final class LeasingLedger extends DynamoReader implements Ledger {

    private static final int MOST_TRIES = 10;

    private final DynamoDbClient client;
    private final Tables tables;
    private final Pacing pacing;
    private final LeaseTerms terms;
    private final Clock clock;
    private final HeldLeases held;
    private final DynamoLedger ledger;
    private final LeaseDesk desk;

    public LeasingLedger(DynamoDbClient client, Tables tables, Pacing pacing, LeaseTerms terms, Clock clock) {
        this(client, tables, pacing, terms, clock, new HeldLeases());
    }

    private LeasingLedger(
        DynamoDbClient client,
        Tables tables,
        Pacing pacing,
        LeaseTerms terms,
        Clock clock,
        HeldLeases held) {
        super(client, tables, pacing);
        this.client = client;
        this.tables = tables;
        this.pacing = pacing;
        this.terms = terms;
        this.clock = clock;
        this.held = held;
        this.ledger = new DynamoLedger(client, tables, pacing);
        this.desk = new LeaseDesk(
            new TableReads(client, pacing), new Transactions(client, pacing), new Keys(tables), terms, clock);
    }

    @Override
    public Ledger within(Duration time) {
        return new LeasingLedger(client, tables, pacing.within(time), terms, clock, held);
    }

    /// A worker that holds enough need not ask.
    @Override
    public Optional<Budget> budgetFor(PoolId pool, Money amount) {
        return held.of(pool)
            .filter(lease -> lease.holds(amount, clock.instant()))
            .map(HeldLease::known)
            .or(() -> budget(pool));
    }

    @Override
    public Commit commit(Posting posting) {
        return leasable(posting).flatMap(draw -> commitInLease(posting, draw)).orElseGet(() -> commitBeside(posting));
    }

    /// The draw of a posting that counts one claim at most and only reserves money, of one budget that is leased.
    private Optional<PoolChange.OfBudget> leasable(Posting posting) {
        var budgets = posting.pools().stream().filter(change -> change.pool().isBudget()).toList();
        return budgets.size() == 1 && posting.statuses().isEmpty()
            && budgets.getFirst() instanceof PoolChange.OfBudget draw
            && terms.concern(draw.pool()) && isReservation(draw) && posting.bookedBy(draw).claims() <= 1
                ? Optional.of(draw)
                : Optional.empty();
    }

    private static boolean isReservation(PoolChange.OfBudget draw) {
        var amount = draw.shift().reserved();
        return amount.isPositive() && draw.room() instanceof Room.Enough
            && draw.shift().equals(Shift.reserve(amount));
    }

    /// Empty where no lease serves.
    private Optional<Commit> commitInLease(Posting posting, PoolChange.OfBudget draw) {
        for (var attempt = 1; attempt <= MOST_TRIES; attempt++) {
            var lease = leaseFor(draw);
            if (lease.isEmpty()) {
                return Optional.empty();
            }
            var commit = ledger.commit(posting, new BudgetPlace.InLease(lease.get().lease()));
            var refused = refusedBy(draw.pool(), commit);
            if (refused.isEmpty()) {
                if (commit instanceof Commit.Done) {
                    held.drawn(lease.get(), draw, posting.bookedBy(draw));
                }
                return Optional.of(commit);
            }
            learn(lease.get(), draw, refused.get());
        }
        return Optional.empty();
    }

    /// A lease that has less in it is corrected; one that is frozen or gone was called back, and its worker goes without
    /// one for a while.
    private void learn(HeldLease lease, PoolChange.OfBudget draw, Cause.BudgetRefused cause) {
        cause.now()
            .filter(known -> known.openMonth().equals(draw.month()))
            .ifPresentOrElse(
                known -> held.corrected(lease, known),
                () -> held.taken(lease, clock.instant().plus(terms.pause())));
    }

    private Optional<HeldLease> leaseFor(PoolChange.OfBudget draw) {
        if (held.isWithout(draw.pool(), clock.instant())) {
            return Optional.empty();
        }
        var now = held.of(draw.pool());
        if (now.filter(lease -> lease.serves(draw, clock.instant())).isPresent()) {
            return now;
        }
        var running = now.filter(lease -> !lease.lease().isOver(clock.instant()));
        if (running.isEmpty()) {
            now.ifPresent(held::forget);
        }
        var lease = desk.lease(draw, running);
        lease.ifPresent(held::hold);
        return lease;
    }

    private static Optional<Cause.BudgetRefused> refusedBy(PoolId pool, Commit commit) {
        return commit instanceof Commit.Refused(var causes)
            ? causes.stream()
                .filter(Cause.BudgetRefused.class::isInstance)
                .map(Cause.BudgetRefused.class::cast)
                .filter(cause -> cause.pool().equals(pool))
                .findFirst()
            : Optional.empty();
    }

    /// A budget's item that refuses with leases open refuses too early: what it told is not all there is.
    private Commit commitBeside(Posting posting) {
        for (var attempt = 1; attempt <= MOST_TRIES; attempt++) {
            var divided = new TreeSet<PoolId>();
            var commit = ledger.commit(posting, new BudgetPlace.BesideLeases(terms), item -> look(item, divided));
            // What is done may have met itself with leases open, after an answer was lost.
            if (divided.isEmpty() || commit instanceof Commit.Done || isRefusedAnyhow(commit)) {
                return commit;
            }
            divided.forEach(desk::callBack);
        }
        throw new LedgerBusyException("leases were open each of " + MOST_TRIES + " times a write was tried");
    }

    /// Whatever the budgets hold: it is a repeat, or worked out against a head that has moved. Nobody's lease is called back
    /// for that.
    private static boolean isRefusedAnyhow(Commit commit) {
        return commit instanceof Commit.Refused(var causes)
            && causes.stream()
                .anyMatch(cause -> cause instanceof Cause.EntryExists || cause instanceof Cause.HeadMoved);
    }

    private static void look(Item refusing, Set<PoolId> divided) {
        if (refusing.has(PoolItems.LEASES)) {
            divided.add(Keys.budgetAt(refusing.pk(), refusing.sk()));
        }
    }
}
