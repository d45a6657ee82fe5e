package foerdertopf.aws;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import foerdertopf.journal.Commit.Cause;
import foerdertopf.journal.Encoded;
import foerdertopf.journal.Gate;
import foerdertopf.journal.IdentityRun;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Posting.HeadChange;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.journal.Posting.StatusChange;
import foerdertopf.journal.RequestMark;
import foerdertopf.pool.Booked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Turns a posting into the writes of one transaction, entries first and then the head.
final class PostingWrites {

    private final Keys keys;
    private final JournalItems journal;
    private final PoolItems pools;

    PostingWrites(Tables tables) {
        this.keys = new Keys(tables);
        this.journal = new JournalItems(keys);
        this.pools = new PoolItems(keys);
    }

    List<Write> of(Posting posting, BudgetPlace place) {
        var poolWrites = new PoolWrites(keys, pools, place);
        return Stream.of(
            posting.encoded().stream().map(this::entry),
            Stream.of(head(posting.head())),
            posting.statuses().stream().map(this::status),
            posting.pools().stream().map(change -> poolWrites.of(change, posting.bookedBy(change))),
            posting.identities().stream().map(this::run),
            posting.requests().stream().map(this::request),
            month(posting).stream()).flatMap(writes -> writes).toList();
    }

    private Write entry(Encoded encoded) {
        var entry = encoded.entry();
        return Write.put(
            keys.entry(entry.key()), journal.of(encoded), new Clauses().isNew(),
            _ -> new Cause.EntryExists(entry.key()));
    }

    private Write head(HeadChange change) {
        var condition = switch (change) {
            case HeadChange.Opens _ -> new Clauses().isNew();
            case HeadChange.Replaces(var seen, _) -> new Clauses().equal(JournalItems.VERSION, seen);
        };
        var head = change.head();
        return Write.put(keys.head(head.partition()), journal.of(head), condition, _ -> new Cause.HeadMoved());
    }

    private Write status(StatusChange change) {
        var condition = switch (change) {
            case StatusChange.Opens _ -> new Clauses().isNew();
            case StatusChange.Replaces(var seen, _) -> new Clauses().equal(JournalItems.VERSION, seen);
        };
        var status = change.status();
        return Write.put(
            keys.status(status.page()), journal.of(status), condition, _ -> new Cause.StatusMoved(status.page()));
    }

    private Write run(IdentityRun run) {
        return Write.put(
            keys.run(run.shard(), run.number()), pools.of(run), new Clauses().isNew(),
            _ -> new Cause.ShardMoved(run.shard()));
    }

    private Write request(RequestMark mark) {
        return Write.put(
            keys.request(mark.partition(), mark.request()), journal.of(mark), new Clauses().isNew(),
            now -> new Cause.RequestAnswered(now.map(item -> first(item, mark)).orElse(mark)));
    }

    private static RequestMark first(Item item, RequestMark mark) {
        return JournalItems.request(item, mark.partition(), mark.request());
    }

    private Optional<Write> month(Posting posting) {
        var opened = posting.budgetsOpened();
        var booked = posting.bookedByTheGate();
        return switch (posting.month()) {
            case MonthGuard.Open() -> Optional.empty();
            case MonthGuard.Is(var programme, var month) -> Optional.of(counted(programme, month, opened, booked));
            case MonthGuard.Begins(var programme, var month) -> Optional.of(Write.put(
                keys.gate(programme), pools.of(programme, new Gate(month, opened, booked)), new Clauses().isNew(),
                PostingWrites::monthMoved));
            case MonthGuard.Turns(var programme, var seen, var next) -> Optional.of(Write.put(
                keys.gate(programme), pools.of(programme, seen.turnedTo(next)), asSeen(seen),
                PostingWrites::monthMoved));
        };
    }

    private Write counted(String programme, YearMonth month, int opened, Booked booked) {
        var condition = monthIs(month);
        var change = new Additions(condition)
            .addInAnyCase(PoolItems.BUDGETS, opened)
            .add(PoolItems.ENTRIES, booked.entries())
            .add(PoolItems.CLAIMS, booked.claims());
        return Write.update(keys.gate(programme), change.text(), condition, PostingWrites::monthMoved);
    }

    private static Clauses asSeen(Gate seen) {
        return monthIs(seen.openMonth())
            .equal(PoolItems.BUDGETS, seen.budgets())
            .equal(PoolItems.ENTRIES, seen.booked().entries())
            .equal(PoolItems.CLAIMS, seen.booked().claims());
    }

    private static Clauses monthIs(YearMonth month) {
        return new Clauses().equal(PoolItems.OPEN_MONTH, AttributeValue.fromS(month.toString()));
    }

    private static Cause monthMoved(Optional<Item> now) {
        return new Cause.MonthMoved(now.map(PoolItems::openMonth));
    }
}
