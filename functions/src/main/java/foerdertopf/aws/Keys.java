package foerdertopf.aws;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;

import foerdertopf.column.DamagedBytesException;
import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.ids.Padded;
import foerdertopf.journal.Arrival;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Entry;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Hash;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.Shard;
import foerdertopf.pool.Entitlement.Owner;
import foerdertopf.pool.PoolId;

/// Says where each thing lies, in the tables and in their indexes (docs/data.md).
record Keys(Tables tables) {

    static final String HEAD = "HEAD";
    static final String STATUS = "S#";
    static final String PAGE = "P#";
    static final String DECISION = "D#";
    static final String REQUEST = "I#";
    static final String CLOSING = "C#";
    static final String SEAL = "Z#";

    private static final String OWNER = "OWNER#";
    private static final String BUDGET = "BUDGET#";
    private static final String LEASE = "LEASE";
    private static final String GATE = "GATE";
    private static final int PARTS = 8;

    ItemKey entry(EntryKey key) {
        return new ItemKey(tables.journal(), key.partition(), key.sort());
    }

    ItemKey head(String partition) {
        return new ItemKey(tables.journal(), partition, HEAD);
    }

    ItemKey status(PageKey page) {
        return new ItemKey(tables.journal(), page.partition(), page.statusSort());
    }

    ItemKey request(String partition, Hash request) {
        return new ItemKey(tables.journal(), partition, REQUEST + request);
    }

    static Hash requestAt(String sk) {
        try {
            return new Hash(sk.substring(REQUEST.length()));
        } catch (IllegalArgumentException e) {
            throw new DamagedBytesException("a mark of no request", e);
        }
    }

    /// The budgets of one key lie together by year, an owner's entitlements in some parts, so that those that exist can be
    /// read together.
    ItemKey pool(PoolId pool) {
        if (!pool.isBudget()) {
            return new ItemKey(tables.pools(), entitlements(pool.ownerLetters()) + part(pool.value()), pool.value());
        }
        var dash = pool.value().lastIndexOf('-');
        return new ItemKey(tables.pools(), budgets(pool.value().substring(0, dash)), pool.value().substring(dash + 1));
    }

    ItemKey lease(Lease lease) {
        return new ItemKey(tables.pools(), LEASE + "#" + lease.pool() + "#" + lease.name(), LEASE);
    }

    static String budgets(String key) {
        return BUDGET + key;
    }

    static PoolId budgetAt(String pk, String sk) {
        return new PoolId(pk.substring(BUDGET.length()) + "-" + sk);
    }

    private static String entitlements(String ownerLetters) {
        return OWNER + ownerLetters + "#";
    }

    static List<String> entitlementParts(Owner owner) {
        return parts(entitlements(owner.letters()));
    }

    ItemKey gate(String programme) {
        return new ItemKey(tables.pools(), GATE + "#" + programme, GATE);
    }

    ItemKey run(Shard shard, int number) {
        return new ItemKey(tables.pools(), shard(shard), run(number));
    }

    static String shard(Shard shard) {
        return "IDENTITY#" + shard.body() + "#" + shard.line().key() + "#" + shard.number();
    }

    static String run(int number) {
        return "R#" + Padded.of(number, 9);
    }

    static int runNumber(String sk) {
        return Integer.parseInt(sk.substring("R#".length()));
    }

    static String pagesOf(BodyId body) {
        return body.value();
    }

    static String uploadsOf(BodyId body) {
        return body + "#uploads";
    }

    /// Sorts a body's pages by the year of their money, then by time.
    static String yearAndTime(int year, Instant at) {
        return year(year) + time(at);
    }

    /// Sorts what is open as an [foerdertopf.journal.OpenPage] does, and says what a list tells of it.
    static String arrival(PageKey page, Arrival arrival) {
        return String.join(
            "#", time(arrival.at()), page.intake().value(), Padded.of(page.firstRow(), 9),
            arrival.booked().toString(), arrival.body().value());
    }

    static Arrival arrivalAt(String sort) {
        var parts = sort.split("#", 5);
        try {
            return new Arrival(
                Instant.ofEpochMilli(Long.parseLong(parts[0])), YearMonth.parse(parts[3]), new BodyId(parts[4]));
        } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw new DamagedBytesException("no arrival of a page", e);
        }
    }

    static String year(int year) {
        return Padded.of(year, 4) + "#";
    }

    static String time(Instant at) {
        return Padded.of(at.toEpochMilli(), 13);
    }

    static Instant timeAt(String sort) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(sort));
        } catch (NumberFormatException e) {
            throw new DamagedBytesException("no time", e);
        }
    }

    /// A month's entries lie in several parts, so that no part is written too often.
    static String month(YearMonth month, EntryKey entry) {
        return month + "#" + part(entry.partition() + entry.sort());
    }

    /// Sorts a month's entries by kind, so that its decisions can be listed alone.
    static String kindAndTime(Entry entry) {
        return (entry instanceof Decision ? DECISION : PAGE) + time(entry.stamp().at());
    }

    static List<String> monthParts(YearMonth month) {
        return parts(month + "#");
    }

    static String openOf(BodyId body) {
        return body.value();
    }

    static IntakeId intakeAt(String pk) {
        return new IntakeId(pk.substring("INTAKE#".length()));
    }

    private static int part(String text) {
        return Math.floorMod(text.hashCode(), PARTS);
    }

    private static List<String> parts(String prefix) {
        return IntStream.range(0, PARTS).mapToObj(part -> prefix + part).toList();
    }
}
