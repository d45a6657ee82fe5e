package foerdertopf.aws;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.column.DamagedBytesException;
import foerdertopf.ids.BodyId;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Gate;
import foerdertopf.journal.IdentityRun;
import foerdertopf.journal.Shard;
import foerdertopf.journal.StateCodec;
import foerdertopf.pool.Account;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.Entitlement.Owner;
import foerdertopf.pool.Hours;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;
import foerdertopf.pool.Unit;
import foerdertopf.pool.Usage;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How pools, the runs of identities and the programmes' gates stand in the table `Pools`.
record PoolItems(Keys keys) {

    static final String LIMIT = "limit";
    static final String USED = "used";
    static final String HOLDERS = "holders";
    static final String OPEN_MONTH = "openMonth";
    static final String BUDGETS = "budgets";
    static final String ENTRIES = "entries";
    static final String CLAIMS = "claims";
    static final String LEASES = "leases";
    static final String LEASE_MOVES = "leaseMoves";
    static final String LEASES_PAUSED = "leasesPaused";

    private static final String UNIT = "unit";
    private static final String BODY = "body";
    private static final String INTAKE = "intake";
    private static final String MARKS = "data";

    /// The attribute an account's balance stands in.
    static String name(Account account) {
        return account.name().toLowerCase(Locale.ROOT);
    }

    Item of(Budget budget) {
        return of(keys.pool(budget.id()), budget);
    }

    /// A lease is a small budget.
    Item of(Lease lease, Budget part) {
        return of(keys.lease(lease), part);
    }

    private static Item of(ItemKey key, Budget budget) {
        var item = Item.at(key).with(LIMIT, budget.limit());
        for (var account : Account.values()) {
            item.with(name(account), budget.balance(account));
        }
        return counted(item.with(OPEN_MONTH, budget.openMonth().toString()), budget.booked());
    }

    static Budget budget(Item item) {
        return budget(Keys.budgetAt(item.pk(), item.sk()), item);
    }

    /// What an item says of this budget: its own, or a lease.
    static Budget budget(PoolId pool, Item item) {
        try {
            return new Budget(
                pool,
                item.money(LIMIT),
                item.money(name(Account.AVAILABLE)),
                item.money(name(Account.RESERVED)),
                item.money(name(Account.APPROVED)),
                item.money(name(Account.PAID)),
                openMonth(item),
                booked(item));
        } catch (IllegalArgumentException e) {
            throw new DamagedBytesException("a budget that cannot be", e);
        }
    }

    Item of(Entitlement entitlement) {
        var usage = entitlement.usage();
        var item = Item.at(keys.pool(entitlement.id()));
        if (entitlement.owner() instanceof Owner.OfBody(var body)) {
            item.with(BODY, body.value());
        }
        return item.with(UNIT, usage.unit().text())
            .with(LIMIT, limit(usage))
            .with(USED, used(usage))
            .with(HOLDERS, holders(entitlement.holders()));
    }

    static Entitlement entitlement(Item item) {
        try {
            var id = new PoolId(item.sk());
            return new Entitlement(id, owner(id, item), usage(item), holders(item));
        } catch (IllegalArgumentException e) {
            throw new DamagedBytesException("an entitlement that cannot be", e);
        }
    }

    private static Owner owner(PoolId id, Item item) {
        return id.isStatewide() ? new Owner.Statewide() : new Owner.OfBody(new BodyId(item.text(BODY)));
    }

    static long limit(Usage usage) {
        return switch (usage) {
            case Usage.Euros(var limit, _) -> limit.cents();
            case Usage.Weeks(var limit, _) -> limit;
            case Usage.WorkedHours(var limit, _) -> limit.hundredths();
        };
    }

    static AttributeValue used(Usage usage) {
        return switch (usage) {
            case Usage.Euros(_, var used) -> AttributeValue.fromN(Long.toString(used.cents()));
            case Usage.Weeks(_, var used) -> bits(used);
            case Usage.WorkedHours(_, var used) -> AttributeValue.fromN(Long.toString(used.hundredths()));
        };
    }

    /// Written as it is, not packed: it is compared within the write.
    static AttributeValue holders(Map<ClaimNumber, Slots> holders) {
        var attributes = new HashMap<String, AttributeValue>();
        holders.forEach((claim, slots) -> attributes.put(claim.toString(), bits(slots)));
        return AttributeValue.fromM(attributes);
    }

    Item of(IdentityRun run) {
        return Item.at(keys.run(run.shard(), run.number()))
            .with(INTAKE, run.intake().value())
            .with(MARKS, StateCodec.packMarks(run.marks()));
    }

    static IdentityRun run(Shard shard, Item item) {
        return new IdentityRun(
            shard,
            Keys.runNumber(item.sk()),
            new IntakeId(item.text(INTAKE)),
            StateCodec.unpackMarks(item.bytes(MARKS)));
    }

    Item of(String programme, Gate gate) {
        var item = Item.at(keys.gate(programme))
            .with(OPEN_MONTH, gate.openMonth().toString())
            .with(BUDGETS, gate.budgets());
        return counted(item, gate.booked());
    }

    static Gate gate(Item item) {
        return new Gate(openMonth(item), (int) item.number(BUDGETS), booked(item));
    }

    private static Item counted(Item item, Booked booked) {
        return item.with(ENTRIES, booked.entries()).with(CLAIMS, booked.claims());
    }

    private static Booked booked(Item item) {
        return new Booked(item.number(ENTRIES), item.number(CLAIMS));
    }

    static YearMonth openMonth(Item item) {
        return YearMonth.parse(item.text(OPEN_MONTH));
    }

    private static Usage usage(Item item) {
        var unit = item.text(UNIT);
        if (unit.equals(Unit.EUR.text())) {
            return new Usage.Euros(item.money(LIMIT), item.money(USED));
        }
        if (unit.equals(Unit.WEEKS.text())) {
            return new Usage.Weeks((int) item.number(LIMIT), new Slots(item.bits(USED)));
        }
        if (unit.equals(Unit.HOURS.text())) {
            return new Usage.WorkedHours(new Hours(item.number(LIMIT)), new Hours(item.number(USED)));
        }
        throw new DamagedBytesException("there is no unit " + unit);
    }

    private static SortedMap<ClaimNumber, Slots> holders(Item item) {
        var holders = new TreeMap<ClaimNumber, Slots>();
        item.map(HOLDERS)
            .forEach((claim, slots) -> holders.put(
                ClaimNumber.parse(claim).orElseThrow(() -> new DamagedBytesException("no claim number")),
                new Slots(new BigInteger(1, slots.b().asByteArray()))));
        return holders;
    }

    private static AttributeValue bits(Slots slots) {
        return AttributeValue.fromB(SdkBytes.fromByteArray(slots.mask().toByteArray()));
    }
}
