package foerdertopf.aws;

import static foerdertopf.aws.PoolItems.name;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import foerdertopf.journal.Commit.Cause;
import foerdertopf.money.Money;
import foerdertopf.pool.Account;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The transactions that move money between a budget's item and its leases. In each of the two items the accounts add up
/// to the limit before and after, and a lease is there exactly as long as the budget's item names it.
record LeaseWrites(Keys keys, PoolItems items) {

    /// Stands in a lease that is being called back.
    private static final YearMonth NO_MONTH = YearMonth.of(1, 1);
    private static final long ONE = 1;

    /// `part` is the lease as it comes into being.
    List<Write> grants(Lease lease, Budget part) {
        var condition = takes(part.openMonth(), part.available())
            .fewerThan(LeaseTerms.MOST_LEASES, PoolItems.LEASES);
        var change = given(condition, part.available()).text()
            + ", " + condition.name(PoolItems.LEASES) + " " + named(lease, condition);
        return List.of(
            update(lease, keys.pool(lease.pool()), change, condition),
            Write.put(keys.lease(lease), items.of(lease, part), new Clauses().isNew(), _ -> refused(lease.pool())));
    }

    /// More for a lease that runs.
    List<Write> raises(Lease lease, YearMonth month, Money more) {
        var condition = takes(month, more);
        var leased = openIn(month);
        var raised = new Additions(leased)
            .add(PoolItems.LIMIT, more.cents())
            .add(name(Account.AVAILABLE), more.cents());
        return List.of(
            update(lease, keys.pool(lease.pool()), given(condition, more).text(), condition),
            update(lease, keys.lease(lease), raised.text(), leased));
    }

    /// Nobody draws from a lease or raises it that has no month: it stays as it is until it goes back.
    Write freezes(Lease lease) {
        var there = new Clauses().isThere();
        var change = "SET " + there.name(PoolItems.OPEN_MONTH) + " = "
            + there.value(AttributeValue.fromS(NO_MONTH.toString()));
        return update(lease, keys.lease(lease), change, there);
    }

    /// All of these leases as they were seen go back at once, with what they have counted; reserved money stays reserved.
    List<Write> returns(PoolId pool, Map<Lease, Budget> seen) {
        var free = new Clauses();
        return returns(pool, seen, free, "");
    }

    /// The same, and no lease is granted again before this moment.
    List<Write> returns(PoolId pool, Map<Lease, Budget> seen, Instant pausedUntil) {
        var free = new Clauses();
        var pause = " SET " + free.name(PoolItems.LEASES_PAUSED) + " = "
            + free.value(Clauses.number(pausedUntil.toEpochMilli()));
        return returns(pool, seen, free, pause);
    }

    private List<Write> returns(PoolId pool, Map<Lease, Budget> seen, Clauses free, String pause) {
        var names = seen.keySet().stream().map(Lease::name).toList();
        var change = back(seen.values(), free).text() + " DELETE " + free.name(PoolItems.LEASES) + " "
            + free.value(AttributeValue.fromSs(names)) + pause;
        var taken = Write.update(keys.pool(pool), change, free, _ -> refused(pool));
        return Stream.concat(
            Stream.of(taken),
            seen.entrySet().stream().map(lease -> gone(lease.getKey(), lease.getValue()))).toList();
    }

    private Write gone(Lease lease, Budget seen) {
        var asSeen = new Clauses()
            .equal(name(Account.AVAILABLE), seen.available().cents())
            .equal(name(Account.RESERVED), seen.reserved().cents());
        return Write.delete(keys.lease(lease), asSeen, _ -> refused(lease.pool()));
    }

    private static Additions back(Collection<Budget> seen, Clauses free) {
        var change = new Additions(free).add(PoolItems.LIMIT, sum(seen, Budget::limit).cents());
        for (var account : Account.values()) {
            change.add(name(account), sum(seen, lease -> lease.balance(account)).cents());
        }
        return change
            .add(PoolItems.ENTRIES, seen.stream().mapToLong(lease -> lease.booked().entries()).sum())
            .add(PoolItems.CLAIMS, seen.stream().mapToLong(lease -> lease.booked().claims()).sum())
            .add(PoolItems.LEASE_MOVES, ONE);
    }

    private static Money sum(Collection<Budget> seen, Function<Budget, Money> part) {
        return seen.stream().map(part).reduce(Money.ZERO, Money::plus);
    }

    private static Clauses takes(YearMonth month, Money amount) {
        return openIn(month).atLeast(name(Account.AVAILABLE), amount.cents());
    }

    private static Clauses openIn(YearMonth month) {
        return new Clauses().equal(PoolItems.OPEN_MONTH, AttributeValue.fromS(month.toString()));
    }

    private static Additions given(Clauses condition, Money amount) {
        return new Additions(condition)
            .add(PoolItems.LIMIT, amount.negated().cents())
            .add(name(Account.AVAILABLE), amount.negated().cents())
            .add(PoolItems.LEASE_MOVES, ONE);
    }

    private static String named(Lease lease, Clauses condition) {
        return condition.value(AttributeValue.fromSs(List.of(lease.name())));
    }

    private static Write update(Lease lease, ItemKey key, String change, Clauses condition) {
        return Write.update(key, change, condition, _ -> refused(lease.pool()));
    }

    private static Cause refused(PoolId pool) {
        return new Cause.BudgetRefused(pool, Optional.empty());
    }
}
