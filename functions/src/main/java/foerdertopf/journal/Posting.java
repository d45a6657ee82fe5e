package foerdertopf.journal;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import foerdertopf.pool.Booked;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;

/// One transaction: entries, the head of their chain, and every pool they explain. All of it happens or nothing. One of
/// more than [#MOST_ACTIONS] actions, or with an item larger than the store takes, is a fault of the caller: ledgers
/// throw [IllegalArgumentException].
public record Posting(
    List<Encoded> encoded,
    HeadChange head,
    List<StatusChange> statuses,
    List<PoolChange> pools,
    List<IdentityRun> identities,
    List<RequestMark> requests,
    MonthGuard month) {

    /// DynamoDB takes no more writes in one transaction.
    public static final int MOST_ACTIONS = 100;

    public Posting {
        encoded = List.copyOf(encoded);
        statuses = List.copyOf(statuses);
        pools = List.copyOf(pools);
        identities = List.copyOf(identities);
        requests = List.copyOf(requests);
        require(pools.stream().map(PoolChange::pool).distinct().count() == pools.size(), "a pool changes once");
        require(
            counts(month) || opened(pools) == 0,
            "no budget comes into being without the programme's gate");
        require(
            counts(month) || counter(pools).isPresent() || booked(encoded).equals(Booked.NONE),
            "what is booked is counted by a budget or by the gate");
    }

    public List<Entry> entries() {
        return encoded.stream().map(Encoded::entry).toList();
    }

    public int actions() {
        return encoded.size() + 1 + statuses.size() + pools.size() + identities.size() + requests.size()
            + (month instanceof MonthGuard.Open ? 0 : 1);
    }

    /// How many budgets come into being: counted at the programme's gate.
    public int budgetsOpened() {
        return opened(pools);
    }

    /// What the gate counts of the entries: all, where it takes part.
    public Booked bookedByTheGate() {
        return counts(month) ? booked(encoded) : Booked.NONE;
    }

    /// What a change counts of the entries: all, where no gate does and it is the first of a budget.
    public Booked bookedBy(PoolChange change) {
        return !counts(month) && counter(pools).filter(change.pool()::equals).isPresent()
            ? booked(encoded)
            : Booked.NONE;
    }

    private static boolean counts(MonthGuard month) {
        return month instanceof MonthGuard.Is || month instanceof MonthGuard.Begins;
    }

    private static Optional<PoolId> counter(List<PoolChange> pools) {
        return pools.stream().filter(PoolChange.OfBudget.class::isInstance).map(PoolChange::pool).findFirst();
    }

    private static Booked booked(List<Encoded> encoded) {
        return encoded.stream().map(Encoded::entry).map(Entry::booked).reduce(Booked.NONE, Booked::plus);
    }

    private static int opened(List<PoolChange> pools) {
        return (int) pools.stream().filter(PoolChange.OpensBudget.class::isInstance).count();
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /// How the head changes.
    public sealed interface HeadChange {
        Head head();

        /// Refused if there is a head already.
        record Opens(Head head) implements HeadChange {}

        /// Refused unless the head still has the version `seen`.
        record Replaces(long seen, Head head) implements HeadChange {}
    }

    /// How the statuses of a page change; by the same rule as heads.
    public sealed interface StatusChange {
        PageStatus status();

        record Opens(PageStatus status) implements StatusChange {}

        record Replaces(long seen, PageStatus status) implements StatusChange {}
    }

    /// How the programme's open month takes part: entries that move money are held to it, and counted, by their budget.
    public sealed interface MonthGuard {
        /// The budget's own condition is enough, and the first budget counts.
        record Open() implements MonthGuard {}

        /// Refused unless the programme's gate stands at this month; the gate counts.
        record Is(String programme, YearMonth month) implements MonthGuard {}

        /// The very first entry of a programme sets the gate; refused if it is set.
        record Begins(String programme, YearMonth month) implements MonthGuard {}

        /// A closing moves the gate on. Refused unless the gate still is as seen: it stands at the month, has counted
        /// exactly the budgets that the closing lists, since one born later would be left behind in a closed month
        /// ([PoolChange.OpensBudget]), and what was booked by it is what the closing says.
        record Turns(String programme, Gate seen, YearMonth next) implements MonthGuard {}
    }
}
