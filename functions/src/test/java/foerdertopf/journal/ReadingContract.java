package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.Decision.Kind;
import foerdertopf.journal.Decision.Signature;
import foerdertopf.journal.Posting.MonthGuard;
import foerdertopf.journal.Posting.StatusChange;
import foerdertopf.journal.Upload.Place;
import foerdertopf.journal.Upload.State;
import foerdertopf.money.Money;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.FundingLine;
import foerdertopf.refusal.Code;
import foerdertopf.refusal.Refusal;
import org.junit.jupiter.api.Test;

/// What was written is read as it was.
interface ReadingContract extends LedgerUnderTest {

    @Test
    default void findsNothingInEmptyBooks() {
        assertThat(ledger().intake(Draft.intake("a"))).isEmpty();
        assertThat(ledger().chunk(Draft.intake("a"), 1)).isEqualTo(new Chunk(List.of(), List.of(), List.of()));
        assertThat(ledger().entries(List.of(new EntryKey("INTAKE#A", "P#000000001")))).isEmpty();
        assertThat(ledger().entries(List.of())).isEmpty();
        assertThat(ledger().request("INTAKE#a", Draft.hash("request"))).isEmpty();
        assertThat(ledger().budget(PoolId.budget("wir", 2016))).isEmpty();
        assertThat(ledger().entitlements(List.of())).isEmpty();
        assertThat(ledger().budgets("wir")).isEmpty();
        assertThat(ledger().series("CLOSE#wir")).isEmpty();
        assertThat(ledger().closing("wir", Draft.MARCH)).isEmpty();
        assertThat(ledger().seal("wir", Draft.MARCH)).isEmpty();
    }

    @Test
    default void readsAClaimWithItsDecisionsInOrder() {
        write(Draft.claim("a"));
        var page = Draft.page(PageKey.single(Draft.intake("a")), LanguageCourses.claims(1));
        var chain = Chain.EMPTY.after(page, EntryCodec.hash(page));
        var decisions = new ArrayList<Decision>();
        for (var sequence = 2; sequence <= 11; sequence++) {
            var decision = decision(page.page(), sequence, chain.last());
            chain = chain.after(decision, EntryCodec.hash(decision));
            write(Draft.of(Draft.head("a", chain)).replacing(chain.version() - 1).with(decision));
            decisions.add(decision);
        }
        assertThat(ledger().intake(Draft.intake("a")))
            .contains(new Intake.OfClaim(Draft.head("a", chain), page, decisions));
        assertThat(ledger().pages(List.of(page.page()))).containsExactly(page);
    }

    @Test
    default void readsUploadsInEveryState() {
        var values = new TreeMap<>(Map.of("column", "Träger"));
        var states = List.of(
            new State.Expected(), new State.Running("v1"), new State.Done("v1"),
            new State.Failed("v1", "unknown-column", values));
        for (var state : states) {
            var head = upload("upload-" + state, state);
            write(Draft.of(head));
            assertThat(ledger().intake(head.intake())).contains(new Intake.OfUpload(head));
        }
    }

    @Test
    default void readsAChunkWithItsPagesStatusesAndDecisions() {
        var pages = IntStream.of(1, 500, 700)
            .mapToObj(row -> Draft.page(key(1, row), LanguageCourses.claims(3)))
            .toList();
        var statuses = pages.stream().map(page -> statuses(page.page(), page.claims().size())).toList();
        var decision = decision(pages.getFirst().page(), 4, Hash.START);
        var draft = Draft.of(upload("upload", new State.Running("v1"))).with(decision);
        pages.forEach(draft::with);
        statuses.forEach(status -> draft.with(new StatusChange.Opens(status)));
        write(draft);
        write(Draft.series("other").with(Draft.page(key(1_001, 1_001), LanguageCourses.claims(2))));
        assertThat(ledger().chunk(Draft.intake("upload"), 1)).isEqualTo(new Chunk(pages, statuses, List.of(decision)));
    }

    @Test
    default void readsManyHeadsAndStatusesAtOnceAndLeavesOutWhatIsNotThere() {
        var status = statuses(key(1, 1), 3);
        var upload = upload("upload", new State.Running("v1"));
        write(Draft.of(upload).with(new StatusChange.Opens(status)));
        write(Draft.claim("a"));
        var claim = ((Intake.OfClaim) ledger().intake(Draft.intake("a")).orElseThrow()).head();
        assertThat(ledger().heads(List.of(upload.intake(), Draft.intake("a"), Draft.intake("b"), Draft.intake("a"))))
            .containsExactlyInAnyOrder(upload, claim);
        assertThat(ledger().statuses(List.of(key(1, 2), key(1, 1), key(1, 1)))).containsExactly(status);
        assertThat(ledger().heads(List.of())).isEmpty();
        assertThat(ledger().statuses(List.of())).isEmpty();
    }

    /// More than a store gives in one answer.
    @Test
    default void readsAChunkOfMoreThanAMegabyte() {
        var pages = IntStream.rangeClosed(1, 6).mapToObj(row -> largePage(key(1, row))).toList();
        pages.forEach(page -> write(Draft.series("page-" + page.page().firstRow()).with(page)));
        assertThat(ledger().chunk(Draft.intake("upload"), 1).pages()).isEqualTo(pages);
    }

    /// More than a store takes in one question, some of them twice, some not there.
    @Test
    default void readsEntriesInTheOrderAskedFor() {
        var keys = new ArrayList<EntryKey>();
        for (var part = 0; part < 3; part++) {
            var draft = Draft.series("part-" + part);
            for (var row = part * 90 + 1; row <= part * 90 + 90; row++) {
                var page = Draft.page(key(1, row), LanguageCourses.claims(1));
                draft.with(page);
                keys.addFirst(page.key());
            }
            write(draft);
        }
        var asked = new ArrayList<>(keys);
        asked.add(1, key(9, 9).entry());
        asked.add(keys.getFirst());
        var expected = new ArrayList<>(keys);
        expected.add(keys.getFirst());
        assertThat(ledger().entries(asked)).extracting(recorded -> recorded.entry().key()).isEqualTo(expected);
    }

    @Test
    default void readsWhatAnsweredARequest() {
        var mark = new RequestMark(
            "INTAKE#a", Draft.hash("request"), Draft.hash("content"), new EntryKey("INTAKE#a", "D#000000002"));
        write(Draft.series("1").with(mark));
        assertThat(ledger().request("INTAKE#a", Draft.hash("request"))).contains(mark);
        assertThat(ledger().request("INTAKE#b", Draft.hash("request"))).isEmpty();
        assertThat(ledger().request("INTAKE#a", Draft.hash("other"))).isEmpty();
    }

    @Test
    default void readsClosingSealAndTheirHead() {
        var budget = Budget.untouched(PoolId.budget("wir", 2016), Money.ofEuros(5), Draft.MARCH).with(new Booked(3, 9));
        var closing = new Closing("wir", Draft.MARCH, Draft.FIRST, List.of(budget), new Booked(2, 7));
        var seal = new Seal("wir", Draft.MARCH, Draft.FIRST, 17, 4_000, Draft.hash("digest"));
        var head = new Head.OfSeries(Closing.partition("wir"), new Chain(2, 2, EntryCodec.hash(seal)));
        write(Draft.of(head).with(closing).with(seal));
        assertThat(ledger().closing("wir", Draft.MARCH)).contains(closing);
        assertThat(ledger().seal("wir", Draft.MARCH)).contains(seal);
        assertThat(ledger().series(Closing.partition("wir"))).contains(head);
        assertThat(ledger().closing("wir", Draft.APRIL)).isEmpty();
    }

    @Test
    default void readsTheBudgetsOfAKeyByYear() {
        var draft = Draft.series("budgets").with(new MonthGuard.Begins(Draft.PROGRAMME, Draft.MARCH));
        var pools = List.of(
            PoolId.budget("wir", 2017), PoolId.budget("wir", 2016), PoolId.budget("wirx", 2016),
            PoolId.budget("deutsch4u", 2016));
        pools.forEach(pool -> draft.with(new PoolChange.OpensBudget(budget(pool))));
        write(draft);
        assertThat(ledger().budgets("wir"))
            .containsExactly(budget(PoolId.budget("wir", 2016)), budget(PoolId.budget("wir", 2017)));
    }

    private static Budget budget(PoolId pool) {
        return Budget.untouched(pool, Money.ofEuros(5), Draft.MARCH);
    }

    static Head.OfUpload upload(String name, State state) {
        var place = new Place.Line(new BodyId("frankfurt"), "06412", FundingLine.LANGUAGE_COURSE);
        var file = new Upload.File(
            place, "Kurse.csv", "uploads/06412/language-course/Kurse.csv", 90_000_000, Draft.NOON, "applicant-1");
        var chunks = IntStream.range(0, 1_000).map(chunk -> chunk * 1_000 + 1).boxed().toList();
        var tallies = new TreeMap<>(Map.of(
            Status.RESERVED, new Tally(999_999, Money.ofEuros(2_000_000)), Status.WITHDRAWN,
            new Tally(1, Money.ofEuros(7))));
        var upload = new Upload(
            file, state, Draft.NOON.plusSeconds(100), 1_000_001, 90_000_001L, 1_000_000, 1_000_000, 0,
            Money.ofEuros(2_000_007), chunks, tallies);
        return new Head.OfUpload(Draft.intake(name), new Chain(1_003, 1_002, Draft.hash("last")), upload);
    }

    static Decision decision(PageKey page, long sequence, Hash previous) {
        var stamp = new Stamp(sequence, previous, Draft.NOON, Draft.MARCH, "officer-1");
        var move = new Move(
            1, Status.RESERVED, Status.WITHDRAWN, Money.ofEuros(1), List.of(), List.of(), List.of(),
            new Basis.AsItStands());
        return new Decision(
            page, stamp, Draft.hash("request-" + sequence), Kind.WITHDRAWAL, List.of(move), "no longer needed",
            new Signature.Alone(), new Decision.Origin.Single());
    }

    static PageStatus statuses(PageKey page, int claims) {
        return new PageStatus(page, 1, Collections.nCopies(claims, Status.RESERVED), Draft.ARRIVAL);
    }

    private static PageKey key(int chunk, int row) {
        return new PageKey(Draft.intake("upload"), chunk, row);
    }

    private static Page largePage(PageKey key) {
        var random = new Random(key.firstRow());
        var rejected = IntStream.rangeClosed(1, 1_000)
            .mapToObj(
                row -> new RejectedRow(row, List.of(new RejectedRow.Finding(noise(random), Refusal.of(Code.INVALID)))))
            .toList();
        return new Page(
            key, Draft.FIRST, Draft.hash("request"), LanguageCourses.BODY, FundingLine.LANGUAGE_COURSE, 0, List.of(),
            rejected);
    }

    private static String noise(Random random) {
        return random.ints(250, 33, 126)
            .collect(
                StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }
}
