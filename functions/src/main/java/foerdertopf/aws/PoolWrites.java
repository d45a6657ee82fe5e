package foerdertopf.aws;

import static foerdertopf.aws.PoolItems.name;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import foerdertopf.journal.Commit.Cause;
import foerdertopf.money.Money;
import foerdertopf.pool.Account;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Room;
import foerdertopf.pool.Shift;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Turns a change of a pool into a write with its condition.
record PoolWrites(Keys keys, PoolItems items, BudgetPlace place) {

    /// `booked` is what the change counts of the posting.
    Write of(PoolChange change, Booked booked) {
        return switch (change) {
            case PoolChange.OfBudget draw -> shifted(draw, booked);
            case PoolChange.OpensBudget(var first) -> Write.put(
                keys.pool(first.id()), items.of(first), new Clauses().isNew(), now -> refused(first.id(), now));
            case PoolChange.TurnsMonth(var seen, var next) -> turned(seen, next.toString());
            case PoolChange.OfEntitlement(var seen, var after) when seen.equals(after) ->
                Write.check(keys.pool(seen.id()), asSeen(seen), now -> moved(seen.id(), now));
            case PoolChange.OfEntitlement(var seen, var after) -> Write.put(
                keys.pool(after.id()), items.of(after), asSeen(seen), now -> moved(after.id(), now));
            case PoolChange.OpensEntitlement(var first) -> Write.put(
                keys.pool(first.id()), items.of(first), new Clauses().isNew(), now -> moved(first.id(), now));
        };
    }

    private Write shifted(PoolChange.OfBudget draw, Booked booked) {
        var condition = new Clauses().equal(PoolItems.OPEN_MONTH, AttributeValue.fromS(draw.month().toString()));
        balances(draw.shift()).forEach((account, amount) -> {
            if (amount.isNegative()) {
                condition.atLeast(name(account), amount.negated().cents());
            }
        });
        require(condition, draw.room(), draw.shift().available());
        place.ask(draw.pool(), draw.room(), condition);
        var key = place.of(draw.pool(), keys);
        var change = change(draw.shift(), booked, condition);
        return change.isEmpty()
            ? Write.check(key, condition, now -> refused(draw.pool(), now))
            : Write.update(key, change.text(), condition, now -> refused(draw.pool(), now));
    }

    private static void require(Clauses condition, Room room, Money change) {
        switch (room) {
            case Room.Enough() -> {
                // that it suffices is asked already
            }
            case Room.LeavesLessThan(var smallest) ->
                condition.lessThan(name(Account.AVAILABLE), smallest.minus(change).cents());
            case Room.Exactly(var available) -> condition.equal(name(Account.AVAILABLE), available.cents());
        }
    }

    private static Additions change(Shift shift, Booked booked, Clauses condition) {
        var change = new Additions(condition).add(PoolItems.LIMIT, shift.limit().cents());
        balances(shift).forEach((account, amount) -> change.add(name(account), amount.cents()));
        return change.add(PoolItems.ENTRIES, booked.entries()).add(PoolItems.CLAIMS, booked.claims());
    }

    /// The limit needs no clause of its own: it is the sum of the accounts.
    private Write turned(Budget seen, String next) {
        var condition = new Clauses()
            .equal(PoolItems.OPEN_MONTH, AttributeValue.fromS(seen.openMonth().toString()));
        for (var account : Account.values()) {
            condition.equal(name(account), seen.balance(account).cents());
        }
        condition.equal(PoolItems.ENTRIES, seen.booked().entries()).equal(PoolItems.CLAIMS, seen.booked().claims());
        place.askForAll(seen.id(), condition);
        var nothing = condition.value(Clauses.number(0));
        var change = "SET " + condition.name(PoolItems.OPEN_MONTH) + " = "
            + condition.value(AttributeValue.fromS(next))
            + ", " + condition.name(PoolItems.ENTRIES) + " = " + nothing
            + ", " + condition.name(PoolItems.CLAIMS) + " = " + nothing;
        return Write.update(keys.pool(seen.id()), change, condition, now -> refused(seen.id(), now));
    }

    private static Clauses asSeen(Entitlement seen) {
        return new Clauses()
            .equal(PoolItems.LIMIT, PoolItems.limit(seen.usage()))
            .equal(PoolItems.USED, PoolItems.used(seen.usage()))
            .equal(PoolItems.HOLDERS, PoolItems.holders(seen.holders()));
    }

    private static Map<Account, Money> balances(Shift shift) {
        return new TreeMap<>(shift.byAccount());
    }

    private static Cause refused(PoolId pool, Optional<Item> now) {
        return new Cause.BudgetRefused(pool, now.map(item -> PoolItems.budget(pool, item)));
    }

    private static Cause moved(PoolId pool, Optional<Item> now) {
        return new Cause.EntitlementMoved(pool, now.map(PoolItems::entitlement));
    }
}
