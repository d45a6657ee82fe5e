package foerdertopf.aws;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import foerdertopf.journal.Commit.Cause;
import foerdertopf.journal.Entry;
import foerdertopf.journal.IdentityRun;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Posting.HeadChange;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.journal.Posting.StatusChange;
import foerdertopf.journal.RequestMark;
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

    List<Write> of(Posting posting) {
        var poolWrites = new PoolWrites(keys, pools);
        return Stream.of(
            posting.entries().stream().map(this::entry),
            Stream.of(head(posting.head())),
            posting.statuses().stream().map(this::status),
            posting.pools().stream().map(poolWrites::of),
            posting.identities().stream().map(this::run),
            posting.requests().stream().map(this::request),
            month(posting.month(), posting.budgetsOpened()).stream()).flatMap(writes -> writes).toList();
    }

    private Write entry(Entry entry) {
        return Write.put(
            keys.entry(entry.key()), journal.of(entry), new Clauses().isNew(),
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

    private Optional<Write> month(MonthGuard guard, int opened) {
        return switch (guard) {
            case MonthGuard.Open() -> Optional.empty();
            case MonthGuard.Is(var programme, var month) -> Optional.of(is(programme, month, opened));
            case MonthGuard.Begins(var programme, var month) -> Optional.of(Write.put(
                keys.gate(programme), pools.gate(programme, month, opened), new Clauses().isNew(),
                PostingWrites::monthMoved));
            case MonthGuard.Turns(var programme, var month, var next, var budgets) -> Optional.of(Write.put(
                keys.gate(programme), pools.gate(programme, next, budgets),
                monthIs(month).equal(PoolItems.BUDGETS, budgets), PostingWrites::monthMoved));
        };
    }

    private Write is(String programme, YearMonth month, int opened) {
        var condition = monthIs(month);
        if (opened == 0) {
            return Write.check(keys.gate(programme), condition, PostingWrites::monthMoved);
        }
        var change = "ADD " + condition.name(PoolItems.BUDGETS) + " " + condition.value(Clauses.number(opened));
        return Write.update(keys.gate(programme), change, condition, PostingWrites::monthMoved);
    }

    private static Clauses monthIs(YearMonth month) {
        return new Clauses().equal(PoolItems.OPEN_MONTH, AttributeValue.fromS(month.toString()));
    }

    private static Cause monthMoved(Optional<Item> now) {
        return new Cause.MonthMoved(now.map(PoolItems::openMonth));
    }
}
