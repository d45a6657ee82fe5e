package foerdertopf.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import foerdertopf.claim.PageDraft.Verdict;
import foerdertopf.ids.ClaimNumber;
import foerdertopf.ids.IntakeId;
import foerdertopf.ids.OfficeTime;
import foerdertopf.journal.Chain;
import foerdertopf.journal.ClaimEntry;
import foerdertopf.journal.Commit;
import foerdertopf.journal.Commit.Cause;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.PoolsReader;
import foerdertopf.journal.RejectedRow;
import foerdertopf.journal.RejectedRow.Finding;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.Programme;
import foerdertopf.subsidy.Identity;
import foerdertopf.subsidy.SubsidyRules;

/// Books a page of claims: works out each subsidy against the books as they stand, and writes claims, head and pools in
/// one transaction. Where the books moved between reading and writing, it works everything out again, a bounded number
/// of times. A web form's claim takes the same way as a page of 1 000.
public final class PageBooking {

    private static final int MOST_TRIES = 60;

    private final Ledger ledger;
    private final SubsidyRules rules;
    private final Programme programme;
    private final Pause pause;

    public PageBooking(Ledger ledger, SubsidyRules rules, Programme programme, Pause pause) {
        this.ledger = ledger;
        this.rules = rules;
        this.programme = programme;
        this.pause = pause;
    }

    /// The same booking in these books.
    PageBooking in(Ledger books) {
        return new PageBooking(books, rules, programme, pause);
    }

    /// A memory to pass to each booking of one import, which closes it.
    public ShardMemory memory(TableSpace space) {
        return new ShardMemory(ledger, space);
    }

    public BookOutcome book(PageRequest request) {
        try (var memory = memory(TableSpace.heap())) {
            return book(request, memory);
        }
    }

    public BookOutcome book(PageRequest request, ShardMemory memory) {
        for (var attempt = 1; attempt <= MOST_TRIES; attempt++) {
            var outcome = attempt(request, memory);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            pause.before(attempt + 1);
        }
        throw new LedgerBusyException("the books moved " + MOST_TRIES + " times while a page was worked out");
    }

    /// Books pages of one import one behind the other.
    public PageLine line(ShardMemory memory) {
        return new PageLine(this, memory);
    }

    /// Empty where something moved in between.
    private Optional<BookOutcome> attempt(PageRequest request, ShardMemory memory) {
        return switch (draft(request, memory, Optional.empty())) {
            case PageDrafted.Settled(var outcome) -> Optional.of(outcome);
            case PageDrafted.Moved() -> Optional.empty();
            case PageDrafted.Ready ready -> outcome(write(ready), ready, memory);
        };
    }

    /// Works a page out against the books as they stand, or as they will stand once the page before it is written.
    PageDrafted draft(PageRequest request, ShardMemory memory, Optional<PageDrafted.Ready> before) {
        var chain = request.head().current();
        if (chain.isEmpty()) {
            return new PageDrafted.Settled(new BookOutcome.Dropped());
        }
        var books = before.<PoolsReader>map(page -> new PoolsAfter(ledger, page)).orElse(ledger);
        return FundedOnce.of(memory, ledger, request.candidates(), before.map(PageDrafted.Ready::funded))
            .map(funded -> draft(request, chain.get(), books, funded))
            .orElseGet(PageDrafted.Moved::new);
    }

    private PageDrafted draft(PageRequest request, Chain chain, PoolsReader books, FundedOnce funded) {
        var entitlements = new PageEntitlements(books, poolsOf(request));
        var budgets = new PageBudgets(books, programme, OfficeTime.month(request.at()));
        var draft = new PageDraft(rules, programme, entitlements, budgets, funded);
        var judged = request.chunks().stream().map(rows -> judge(request.intake(), rows, draft)).toList();
        if (request.isWebForm() && judged.getFirst().claims().isEmpty()) {
            var rejected = judged.getFirst().rejected().getFirst();
            return new PageDrafted.Settled(new BookOutcome.NothingToWrite(rejected));
        }
        return budgets.booking().<PageDrafted>map(booking -> {
            var pools = Stream.concat(budgets.changes(booking.month()).stream(), entitlements.changes().stream());
            var parts = new PagePosting(request, chain, booking, judged, pools.toList());
            var posting = parts.posting(funded.runs(request.intake()));
            return new PageDrafted.Ready(request, parts.pages(), posting, budgets.after(booking.month()), funded);
        }).orElseGet(PageDrafted.Moved::new);
    }

    Commit write(PageDrafted.Ready page) {
        return ledger.commit(page.posting());
    }

    /// Takes note of what became of a page; empty where it was refused, and is to be worked out again.
    static Optional<BookOutcome> outcome(Commit commit, PageDrafted.Ready page, ShardMemory memory) {
        return switch (commit) {
            case Commit.Done() -> {
                page.posting().identities().forEach(memory::remember);
                yield Optional.of(new BookOutcome.Booked(page.pages()));
            }
            case Commit.Refused(var causes) -> {
                causes.forEach(cause -> catchUp(cause, memory));
                yield Optional.empty();
            }
        };
    }

    private static void catchUp(Cause cause, ShardMemory memory) {
        if (cause instanceof Cause.ShardMoved(var shard)) {
            memory.catchUp(shard);
        }
    }

    private static JudgedRows judge(IntakeId intake, PageRows rows, PageDraft draft) {
        var claims = new ArrayList<ClaimEntry>(rows.candidates().size());
        var rejected = new ArrayList<>(rows.rejected());
        for (var candidate : rows.candidates()) {
            switch (draft.judge(new ClaimNumber(intake, candidate.row()), candidate)) {
                case Verdict.Becomes(var entry) -> claims.add(entry);
                case Verdict.Rejected(var refusal) ->
                    candidate.rows()
                        .forEach(row -> rejected.add(
                            new RejectedRow(row, List.of(new Finding("", refusal)))));
            }
        }
        rejected.sort(Comparator.comparingInt(RejectedRow::row));
        return new JudgedRows(rows.chunk(), claims, rejected);
    }

    private static List<PoolId> poolsOf(PageRequest request) {
        return request.candidates()
            .stream()
            .map(Candidate::identity)
            .filter(Identity.InPool.class::isInstance)
            .map(identity -> ((Identity.InPool) identity).pool())
            .distinct()
            .toList();
    }
}
