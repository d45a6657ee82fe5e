package foerdertopf.aws;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import foerdertopf.journal.EntryKey;
import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;

/// Grants leases and takes them back. Everybody may take back any lease at any time: whoever draws from it then finds no
/// item, is refused by the condition of the write, and gets another.
final class LeaseDesk {

    private final TableReads reads;
    private final Transactions transactions;
    private final LeaseWrites writes;
    private final Keys keys;
    private final LeaseTerms terms;
    private final Clock clock;
    private final Pacing pacing;

    LeaseDesk(TableReads reads, Transactions transactions, Keys keys, LeaseTerms terms, Clock clock) {
        this.reads = reads;
        this.transactions = transactions;
        this.writes = new LeaseWrites(keys, new PoolItems(keys));
        this.keys = keys;
        this.terms = terms;
        this.clock = clock;
        this.pacing = transactions.pacing();
    }

    /// A lease to draw from, new or with more in it than before; empty where the budget's own item is the place to draw
    /// from. Takes those back that are over.
    Optional<HeldLease> lease(PoolChange.OfBudget draw, Optional<HeldLease> before) {
        var amount = draw.shift().reserved();
        return reads.get(keys.pool(draw.pool()))
            .map(this::withoutThoseThatAreOver)
            .filter(item -> isOpenFor(draw, item))
            .map(item -> terms.part(PoolItems.budget(item).available()))
            .filter(part -> terms.isWorthwhile(part, amount))
            .flatMap(part -> before.flatMap(held -> raised(held, draw, part)).or(() -> granted(draw, part)));
    }

    private Item withoutThoseThatAreOver(Item item) {
        var over = leases(item).stream().filter(lease -> lease.isOver(clock.instant())).toList();
        if (over.isEmpty()) {
            return item;
        }
        var key = new ItemKey(keys.tables().pools(), item.pk(), item.sk());
        // Somebody else may have been quicker, or its worker draws from it just now: the next one sees to it then.
        var seen = stored(over);
        if (!seen.isEmpty()) {
            transactions.send(writes.returns(Keys.budgetAt(item.pk(), item.sk()), seen), item.pk());
        }
        return reads.get(key).orElse(item);
    }

    private boolean isOpenFor(PoolChange.OfBudget draw, Item item) {
        return PoolItems.openMonth(item).equals(draw.month())
            && leases(item).size() < LeaseTerms.MOST_LEASES
            && !(item.has(PoolItems.LEASES_PAUSED)
                && item.number(PoolItems.LEASES_PAUSED) > clock.millis());
    }

    private Optional<HeldLease> granted(PoolChange.OfBudget draw, Money part) {
        var lease = Lease.until(draw.pool(), clock.instant().plus(terms.lifetime()), pacing.random());
        var budget = Budget.untouched(draw.pool(), part, draw.month());
        return isDone(writes.grants(lease, budget), lease.name())
            ? Optional.of(new HeldLease(lease, budget))
            : Optional.empty();
    }

    private Optional<HeldLease> raised(HeldLease held, PoolChange.OfBudget draw, Money part) {
        return isDone(writes.raises(held.lease(), draw.month(), part), held.lease().name())
            ? Optional.of(held.raised(part))
            : Optional.empty();
    }

    /// All leases of a budget go back to it, and for a while there are no new ones. They are frozen first, each by itself,
    /// so that one transaction takes them all back, however fast their workers draw.
    void callBack(PoolId pool) {
        var tries = new Tries(pacing);
        for (var open = openLeases(pool); !open.isEmpty(); open = openLeases(pool)) {
            open.forEach(lease -> isDone(List.of(writes.freezes(lease)), lease.name()));
            var seen = stored(open);
            var until = clock.instant().plus(terms.pause());
            if (!seen.isEmpty() && isDone(writes.returns(pool, seen, until), pool.value())) {
                return;
            }
            tries.again();
        }
    }

    private List<Lease> openLeases(PoolId pool) {
        return reads.get(keys.pool(pool)).map(LeaseDesk::leases).orElse(List.of());
    }

    /// Those that are still there, as they stand.
    private Map<Lease, Budget> stored(List<Lease> leases) {
        var places = leases.stream().map(keys::lease).map(key -> new EntryKey(key.pk(), key.sk())).toList();
        var found = reads.all(keys.tables().pools(), places);
        var stored = new LinkedHashMap<Lease, Budget>();
        for (var i = 0; i < leases.size(); i++) {
            var item = found.get(places.get(i));
            if (item != null) {
                stored.put(leases.get(i), PoolItems.budget(leases.get(i).pool(), item));
            }
        }
        return stored;
    }

    private boolean isDone(List<Write> actions, String subject) {
        return transactions.send(actions, subject) instanceof Transactions.Sent.Done;
    }

    private static List<Lease> leases(Item item) {
        var pool = Keys.budgetAt(item.pk(), item.sk());
        return item.has(PoolItems.LEASES)
            ? item.texts(PoolItems.LEASES).stream().map(name -> new Lease(pool, name)).toList()
            : List.of();
    }
}
