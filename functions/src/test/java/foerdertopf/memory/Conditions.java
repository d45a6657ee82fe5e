package foerdertopf.memory;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import foerdertopf.journal.Commit.Cause;
import foerdertopf.journal.Entry;
import foerdertopf.journal.Gate;
import foerdertopf.journal.IdentityRun;
import foerdertopf.journal.Posting;
import foerdertopf.journal.Posting.HeadChange;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.journal.Posting.StatusChange;
import foerdertopf.journal.RequestMark;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolChange;

/// Every condition of a posting, asked of the books as they stand.
final class Conditions {

    private final Books books;

    Conditions(Books books) {
        this.books = books;
    }

    /// Why the posting is refused; nothing where it is not.
    List<Cause> broken(Posting posting) {
        return Stream.of(
            posting.entries().stream().flatMap(this::entry),
            head(posting.head()),
            posting.statuses().stream().flatMap(this::status),
            posting.pools().stream().flatMap(this::pool),
            posting.identities().stream().flatMap(this::identity),
            posting.requests().stream().flatMap(this::request),
            month(posting.month())).flatMap(causes -> causes).toList();
    }

    private Stream<Cause> entry(Entry entry) {
        return unless(!books.has(entry.key()), new Cause.EntryExists(entry.key()));
    }

    private Stream<Cause> head(HeadChange change) {
        var now = Optional.ofNullable(books.heads().get(change.head().partition()));
        var holds = switch (change) {
            case HeadChange.Opens _ -> now.isEmpty();
            case HeadChange.Replaces(var seen, _) -> now.filter(head -> head.chain().version() == seen).isPresent();
        };
        return unless(holds, new Cause.HeadMoved());
    }

    private Stream<Cause> status(StatusChange change) {
        var page = change.status().page();
        var now = Optional.ofNullable(books.statuses().get(page));
        var holds = switch (change) {
            case StatusChange.Opens _ -> now.isEmpty();
            case StatusChange.Replaces(var seen, _) -> now.filter(status -> status.version() == seen).isPresent();
        };
        return unless(holds, new Cause.StatusMoved(page));
    }

    private Stream<Cause> pool(PoolChange change) {
        return switch (change) {
            case PoolChange.OfBudget draw ->
                budget(change, budgetNow(change).filter(now -> allows(now, draw)).isPresent());
            case PoolChange.OpensBudget _ -> budget(change, budgetNow(change).isEmpty());
            case PoolChange.TurnsMonth(var seen, _) ->
                budget(change, budgetNow(change).filter(seen::equals).isPresent());
            case PoolChange.OfEntitlement(var seen, _) ->
                entitlement(change, entitlementNow(change).filter(seen::equals).isPresent());
            case PoolChange.OpensEntitlement _ -> entitlement(change, entitlementNow(change).isEmpty());
        };
    }

    private static boolean allows(Budget now, PoolChange.OfBudget draw) {
        var taken = draw.shift().available().negated();
        return now.openMonth().equals(draw.month()) && now.allows(draw.shift())
            && draw.room().accepts(now.available(), taken);
    }

    private Stream<Cause> budget(PoolChange change, boolean holds) {
        return unless(holds, new Cause.BudgetRefused(change.pool(), budgetNow(change)));
    }

    private Stream<Cause> entitlement(PoolChange change, boolean holds) {
        return unless(holds, new Cause.EntitlementMoved(change.pool(), entitlementNow(change)));
    }

    private Optional<Budget> budgetNow(PoolChange change) {
        return Optional.ofNullable(books.budgets().get(change.pool()));
    }

    private Optional<Entitlement> entitlementNow(PoolChange change) {
        return Optional.ofNullable(books.entitlements().get(change.pool()));
    }

    private Stream<Cause> identity(IdentityRun run) {
        return unless(!books.runs(run.shard()).containsKey(run.number()), new Cause.ShardMoved(run.shard()));
    }

    private Stream<Cause> request(RequestMark mark) {
        return books.request(mark.partition(), mark.request().hex()).<Cause>map(Cause.RequestAnswered::new).stream();
    }

    private Stream<Cause> month(MonthGuard guard) {
        return switch (guard) {
            case MonthGuard.Open() -> Stream.empty();
            case MonthGuard.Is(var programme, var month) ->
                month(programme, gate(programme).map(Gate::openMonth).filter(month::equals).isPresent());
            case MonthGuard.Begins(var programme, _) -> month(programme, gate(programme).isEmpty());
            case MonthGuard.Turns(var programme, var seen, _) ->
                month(programme, gate(programme).filter(seen::equals).isPresent());
        };
    }

    private Stream<Cause> month(String programme, boolean holds) {
        Optional<YearMonth> now = gate(programme).map(Gate::openMonth);
        return unless(holds, new Cause.MonthMoved(now));
    }

    private Optional<Gate> gate(String programme) {
        return Optional.ofNullable(books.gates().get(programme));
    }

    private static Stream<Cause> unless(boolean holds, Cause cause) {
        return holds ? Stream.empty() : Stream.of(cause);
    }
}
