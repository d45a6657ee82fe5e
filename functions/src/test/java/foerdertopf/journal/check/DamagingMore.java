package foerdertopf.journal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.Chain;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Draft;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Head;
import foerdertopf.journal.IdentityRun;
import foerdertopf.journal.IdentityRun.Mark;
import foerdertopf.journal.Move;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.RequestMark;
import foerdertopf.journal.Shard;
import foerdertopf.memory.Books;
import foerdertopf.money.Money;
import foerdertopf.pool.Opening;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Rebooking;
import foerdertopf.programme.FundingLine;

/// Ways to damage what is listed, marked and opened, and what decisions give back.
final class DamagingMore {

    private static final BodyId KASSEL = new BodyId("kassel");

    private DamagingMore() {}

    /// The budget gets more back than the claim had.
    static void moreGivenBack(Books books) {
        changeMoves(books, money -> money.stream()
            .map(one -> new Rebooking(one.budget(), one.from(), one.to(), one.amount().plus(Money.ofEuros(1))))
            .toList());
    }

    /// The claim is withdrawn and its money stays reserved.
    static void nothingGivenBack(Books books) {
        changeMoves(books, _ -> List.of());
    }

    private static void changeMoves(Books books, UnaryOperator<List<Rebooking>> change) {
        var decision = Damaging.decision(books);
        books.put(Damaging.changed(decision, decision.stamp(), decision.moves()
            .stream()
            .map(move -> new Move(
                move.row(), move.from(), move.to(), move.amount(), change.apply(move.money()), move.taken(),
                move.returned(), move.basis()))
            .toList()));
    }

    static void entitlementGivenBackTwice(Books books) {
        var decision = Damaging.entry(books, Decision.class, found -> found.moves()
            .stream()
            .anyMatch(move -> !move.returned().isEmpty()));
        books.put(Damaging.changed(decision, decision.stamp(), decision.moves()
            .stream()
            .map(move -> new Move(
                move.row(), move.from(), move.to(), move.amount(), move.money(), move.taken(),
                List.of(move.returned().getFirst(), move.returned().getFirst()), move.basis()))
            .toList()));
    }

    static void opened(Books books, PoolId pool, UnaryOperator<List<Opening>> change) {
        var page = Damaging.entry(books, Page.class, found -> found.opened()
            .stream()
            .anyMatch(opening -> opening.pool().equals(pool)));
        books.put(new Page(
            page.page(), page.stamp(), page.request(), page.body(), page.line(), page.year(), page.claims(),
            page.rejected(), change.apply(page.opened())));
    }

    static List<Opening> twice(List<Opening> openings) {
        var twice = new ArrayList<>(openings);
        twice.addAll(openings);
        return twice;
    }

    /// The page says another limit than the pool was opened with.
    static void anotherLimit(Books books, PoolId pool) {
        var limit = Money.ofEuros(60_000);
        opened(books, pool, openings -> openings.stream()
            .map(opening -> opening.pool().equals(pool)
                ? new Opening.OfEuros(pool, limit)
                : opening)
            .toList());
    }

    static EntryKey page(Books books) {
        return PageKey.single(Damaging.claim(books)).entry();
    }

    static void uploadUnlisted(Books books) {
        books.unlist(new EntryKey(PageKey.partition(SoundBooks.UPLOAD, PageKey.IN_THE_INTAKE), "-"));
    }

    /// The lists by body name a page that is no entry of any intake.
    static void pageMadeUp(Books books) {
        var page = Damaging.entry(books, Page.class, found -> !found.claims().isEmpty());
        books.put(new Page(
            PageKey.single(Draft.intake("made up")), page.stamp(), page.request(), page.body(), page.line(),
            page.year(), page.claims(), page.rejected()));
    }

    static void surplusMark(Books books, String partition) {
        books.put(new RequestMark(
            partition, Draft.hash("surplus"), Draft.hash("content"), new EntryKey(partition, "D#000000009")));
    }

    static String partition(Books books) {
        return PageKey.partition(Damaging.claim(books), PageKey.IN_THE_INTAKE);
    }

    static void reportMarkLost(Books books) {
        var mark = books.requests()
            .entrySet()
            .stream()
            .filter(entry -> entry.getKey().partition().equals(Head.OfSeries.REPORTS))
            .min(Comparator.comparing(entry -> entry.getKey().sort()))
            .orElseThrow();
        books.requests().remove(mark.getKey());
    }

    static void reportMarkElsewhere(Books books) {
        books.requests()
            .replaceAll((key, mark) -> key.partition().equals(Head.OfSeries.REPORTS)
                ? new RequestMark(mark.partition(), mark.request(), mark.content(),
                    new EntryKey("CLOSE#wir", "C#2016-03"))
                : mark);
    }

    static void reportHead(Books books, Chain chain) {
        books.heads().put(Head.OfSeries.REPORTS, new Head.OfSeries(Head.OfSeries.REPORTS, chain));
    }

    /// Of a body that claimed nothing.
    static void runOfAnotherBody(Books books) {
        var shard = new Shard(KASSEL, FundingLine.GUIDE_TRAINING, 7);
        books.runs(shard).put(1, new IdentityRun(shard, 1, Draft.intake("x"), List.of(new Mark(1, 1))));
    }
}
