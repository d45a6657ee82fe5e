package foerdertopf.journal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Chain;
import foerdertopf.journal.Closing;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Draft;
import foerdertopf.journal.Entry;
import foerdertopf.journal.Hash;
import foerdertopf.journal.Head;
import foerdertopf.journal.IdentityRun;
import foerdertopf.journal.IdentityRun.Mark;
import foerdertopf.journal.Move;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.PageStatus;
import foerdertopf.journal.Seal;
import foerdertopf.journal.Shard;
import foerdertopf.journal.Stamp;
import foerdertopf.journal.Status;
import foerdertopf.journal.Upload;
import foerdertopf.memory.Books;
import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Shift;
import foerdertopf.pool.Usage;
import foerdertopf.programme.FundingLine;

/// Ways to damage books.
final class Damaging {

    static final Money CENT = new Money(1);
    static final PoolId WIR = PoolId.budget("wir", 2016);
    static final PoolId POST = PoolId.post(CheckMeasures.BODY, 2016);
    static final PoolId GUIDE = PoolId.guideWeeks("L-100", 2016);
    static final PoolId OTHER_GUIDE = PoolId.guideWeeks("L-999", 2016);

    private Damaging() {}

    static void budget(Books books, UnaryOperator<Budget> change) {
        books.budgets().computeIfPresent(WIR, (_, budget) -> change.apply(budget));
    }

    static void pool(Books books, PoolId pool, UnaryOperator<Entitlement> change) {
        books.entitlements().computeIfPresent(pool, (_, entitlement) -> change.apply(entitlement));
    }

    static Entitlement with(Entitlement entitlement, Usage usage) {
        return new Entitlement(entitlement.id(), entitlement.owner(), usage, entitlement.holders());
    }

    static IntakeId claim(Books books) {
        return head(books, head -> head.status() == Status.RESERVED).intake();
    }

    static void status(Books books, IntakeId intake, Status status) {
        replace(books, intake, head -> head.after(head.chain(), status));
    }

    static void chainEnd(Books books) {
        chainEnd(books, claim(books), Draft.hash("x"));
    }

    static void chainEnd(Books books, IntakeId intake, Hash last) {
        replace(books, intake, head -> head.after(
            new Chain(head.chain().version(), head.chain().sequence(), last), head.status()));
    }

    static void version(Books books) {
        var intake = claim(books);
        replace(books, intake, head -> head.after(
            new Chain(0, head.chain().sequence(), head.chain().last()), head.status()));
    }

    static void headLost(Books books) {
        books.heads().remove(partition(claim(books)));
    }

    static void pageLost(Books books) {
        books.remove(PageKey.single(claim(books)).entry());
    }

    static void pageUnreadable(Books books) {
        books.garble(PageKey.single(claim(books)).entry());
    }

    static void pageMisplaced(Books books) {
        var other = head(books, head -> head.status() == Status.WITHDRAWN).intake();
        books.misplace(PageKey.single(claim(books)).entry(), PageKey.single(other).entry());
    }

    static void pageChanged(Books books) {
        changePage(books, claim(books));
    }

    static void withdrawnPageChanged(Books books) {
        changePage(books, head(books, head -> head.status() == Status.WITHDRAWN).intake());
    }

    private static void changePage(Books books, IntakeId intake) {
        var page = (Page) books.entry(PageKey.single(intake).entry()).orElseThrow();
        books.put(new Page(
            page.page(), page.stamp(), Draft.hash("another request"), page.body(), page.line(), page.year(),
            page.claims(), page.rejected(), page.opened()));
    }

    static void decisionLost(Books books) {
        books.remove(decision(books).key());
    }

    static void decisionChanged(Books books) {
        var decision = decision(books);
        books.put(changed(decision, decision.stamp(), decision.moves()));
    }

    static void decisionFromElsewhere(Books books) {
        var decision = decision(books);
        var moves = decision.moves().stream().map(move -> from(Status.PAID, move)).toList();
        books.put(changed(decision, decision.stamp(), moves));
    }

    /// As if something had been booked in a month that is closed and sealed.
    static void decisionMovedToMarch(Books books) {
        var decision = entry(books, Decision.class, found -> found.stamp().booked().equals(Draft.APRIL));
        var stamp = decision.stamp();
        books.put(changed(
            decision, new Stamp(stamp.sequence(), stamp.previous(), stamp.at(), Draft.MARCH, stamp.by()),
            decision.moves()));
    }

    private static Move from(Status status, Move move) {
        return new Move(
            move.row(), status, move.to(), move.amount(), move.money(), move.taken(), move.returned(), move.basis());
    }

    static Decision decision(Books books) {
        return entry(books, Decision.class, found -> found.page().chunk() == PageKey.IN_THE_INTAKE);
    }

    static Decision changed(Decision decision, Stamp stamp, List<Move> moves) {
        return new Decision(
            decision.page(), stamp, decision.request(), decision.kind(), moves, "another reason",
            decision.signature(), decision.origin());
    }

    /// Of the upload's first page.
    static void statuses(Books books, int versions, Status first) {
        books.statuses().computeIfPresent(new PageKey(SoundBooks.UPLOAD, 1, 1), (page, standing) -> {
            var statuses = new ArrayList<>(standing.statuses());
            statuses.set(0, first);
            return new PageStatus(page, standing.version() + versions, statuses, standing.arrival());
        });
    }

    static void upload(Books books, UnaryOperator<Upload> change) {
        books.heads().computeIfPresent(partition(SoundBooks.UPLOAD), (_, head) -> {
            var upload = (Head.OfUpload) head;
            return new Head.OfUpload(upload.intake(), upload.chain(), change.apply(upload.upload()));
        });
    }

    static Upload counted(Upload upload, int accepted, int rejected, int cents) {
        return new Upload(
            upload.file(), upload.state(), upload.progressAt(), upload.nextRow(), upload.nextByte(), upload.rowsRead(),
            upload.accepted() + accepted, upload.rejected() + rejected, upload.subsidy().plus(new Money(cents)),
            upload.chunks(), upload.tallies());
    }

    static Upload withoutLastChunk(Upload upload) {
        return withChunks(upload, upload.chunks().subList(0, 1));
    }

    static Upload withAnotherChunk(Upload upload) {
        var chunks = new ArrayList<>(upload.chunks());
        chunks.add(777);
        return withChunks(upload, chunks);
    }

    private static Upload withChunks(Upload upload, List<Integer> chunks) {
        return new Upload(
            upload.file(), upload.state(), upload.progressAt(), upload.nextRow(), upload.nextByte(), upload.rowsRead(),
            upload.accepted(),
            upload.rejected(), upload.subsidy(), chunks, upload.tallies());
    }

    /// In a shard that no claim of the line has marks in.
    static void runMadeUp(Books books) {
        var shard = IntStream.range(0, 16)
            .mapToObj(number -> new Shard(CheckMeasures.BODY, FundingLine.INNOVATIVE_PROJECT, number))
            .filter(candidate -> books.runs(candidate).isEmpty())
            .findFirst()
            .orElseThrow();
        books.runs(shard).put(1, new IdentityRun(shard, 1, Draft.intake("x"), List.of(new Mark(1, 1))));
    }

    static NavigableMap<Integer, IdentityRun> runs(Books books) {
        return books.allRuns().values().stream().filter(runs -> !runs.isEmpty()).findFirst().orElseThrow();
    }

    static void renumber(Books books) {
        var runs = runs(books);
        var run = runs.firstEntry().getValue();
        runs.remove(run.number());
        runs.put(9, new IdentityRun(run.shard(), 9, run.intake(), run.marks()));
    }

    static void markChanged(Books books) {
        var runs = runs(books);
        runs.replaceAll((number, run) -> new IdentityRun(
            run.shard(), number, run.intake(), run.marks().stream().map(Damaging::other).toList()));
    }

    private static Mark other(Mark mark) {
        return new Mark(mark.fingerprint() + 1, mark.row());
    }

    static void closing(Books books, UnaryOperator<Budget> change) {
        var closing = entry(books, Closing.class, _ -> true);
        books.put(new Closing(
            closing.programme(), closing.month(), closing.stamp(),
            closing.balances()
                .stream()
                .map(budget -> budget.id().equals(WIR) ? change.apply(budget) : budget)
                .toList(),
            closing.byTheGate()));
    }

    static Budget anotherBalance(Budget budget) {
        return budget.after(Shift.reserve(CENT));
    }

    static Budget anotherMonth(Budget budget) {
        return budget.openedFor(Draft.APRIL);
    }

    static void closingLost(Books books) {
        books.remove(entry(books, Closing.class, _ -> true).key());
    }

    static void sealLost(Books books) {
        books.remove(entry(books, Seal.class, _ -> true).key());
    }

    static void closingEnd(Books books) {
        books.heads()
            .computeIfPresent(
                "CLOSE#wir", (partition, head) -> new Head.OfSeries(partition, new Chain(9, 1, head.chain().last())));
    }

    static void seal(Books books, int entries, int claims, boolean otherDigest) {
        var seal = entry(books, Seal.class, _ -> true);
        books.put(new Seal(
            seal.programme(), seal.month(), seal.stamp(), seal.entries() + entries, seal.claims() + claims,
            otherDigest ? Draft.hash("other") : seal.digest()));
    }

    static <E extends Entry> E entry(Books books, Class<E> kind, Predicate<E> which) {
        return books.allEntries().filter(kind::isInstance).map(kind::cast).filter(which).findFirst().orElseThrow();
    }

    private static Head.OfClaim head(Books books, Predicate<Head.OfClaim> which) {
        return books.heads()
            .values()
            .stream()
            .filter(Head.OfClaim.class::isInstance)
            .map(Head.OfClaim.class::cast)
            .filter(which)
            .findFirst()
            .orElseThrow();
    }

    private static void replace(Books books, IntakeId intake, UnaryOperator<Head.OfClaim> change) {
        Map<String, Head> heads = books.heads();
        heads.computeIfPresent(partition(intake), (_, head) -> change.apply((Head.OfClaim) head));
    }

    private static String partition(IntakeId intake) {
        return PageKey.partition(intake, PageKey.IN_THE_INTAKE);
    }
}
