package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import foerdertopf.ids.BodyId;
import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Posting.StatusChange;
import foerdertopf.journal.Upload.State;
import foerdertopf.money.Money;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Entitlement;
import foerdertopf.pool.Entitlement.Owner;
import foerdertopf.pool.PoolChange;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Slots;
import foerdertopf.pool.Usage;
import org.junit.jupiter.api.Test;

/// Lists: every item once, in slices of any size.
interface ListContract extends LedgerUnderTest {

    BodyId BODY = LanguageCourses.BODY;
    BodyId OTHER_BODY = new BodyId("hanau");

    @Test
    default void listsPagesOfABodyByYearAndTime() {
        var keys = List.of(
            written(page("e", 2017, 30)), written(page("b", 2016, 20)), written(page("d", 2017, 10)),
            written(page("a", 2016, 10)), written(page("c", 2016, 30)));
        var byYear = List.of(keys.get(3), keys.get(1), keys.get(4), keys.get(2), keys.get(0));
        assertListed(byYear, (from, limit) -> ledger().pagesByBody(BODY, from, limit));
        assertListed(byYear.subList(0, 3), (from, limit) -> ledger().pagesByBodyAndYear(BODY, 2016, from, limit));
        assertListed(List.of(), (from, limit) -> ledger().pagesByBodyAndYear(BODY, 2015, from, limit));
        assertListed(List.of(), (from, limit) -> ledger().pagesByBody(OTHER_BODY, from, limit));
    }

    @Test
    default void listsNoPageOfRejectedRowsAloneUnderItsBody() {
        var page = Draft.page(new PageKey(Draft.intake("upload"), 1, 1), List.of());
        write(Draft.series("1").with(page));
        assertListed(List.of(), (from, limit) -> ledger().pagesByBody(BODY, from, limit));
        assertListed(List.of(page.key()), (from, limit) -> ledger().entriesByMonth(Draft.MARCH, from, limit));
    }

    @Test
    default void listsNoUploadOfABodyBehindAnOlderOne() {
        var later = new ListedUpload(at(20), uploadAt("later", 20));
        var earliest = new ListedUpload(at(10), uploadAt("earliest", 10));
        var earlier = new ListedUpload(at(15), uploadAt("earlier", 15));
        assertListed(
            List.of(later, earlier, earliest),
            (from, limit) -> ledger().uploadsByBody(BODY, ListedUpload.LAST_MOMENT, from, limit));
        assertListed(
            List.of(earlier, earliest), (from, limit) -> ledger().uploadsByBody(BODY, at(15), from, limit));
        assertListed(
            List.of(earliest), (from, limit) -> ledger().uploadsByBody(BODY, at(15).minusMillis(1), from, limit));
        assertListed(List.of(), (from, limit) -> ledger().uploadsByBody(BODY, at(9), from, limit));
        assertListed(List.of(), (from, limit) -> ledger().pagesByBody(BODY, from, limit));
    }

    @Test
    default void listsPagesAndDecisionsOfAMonthAndNoOthers() {
        var expected = new ArrayList<EntryKey>();
        for (var number = 0; number < 30; number++) {
            expected.add(written(page("month-" + number, 2016, number)));
        }
        var pages = List.copyOf(expected);
        var decision = ReadingContract.decision(PageKey.single(Draft.intake("month-1")), 2, Hash.START);
        var closing = new Closing("wir", Draft.MARCH, Draft.FIRST, List.of(), Booked.NONE);
        write(Draft.series("others").with(decision).with(closing));
        expected.add(decision.key());
        assertListedInAnyOrder(expected, (from, limit) -> ledger().entriesByMonth(Draft.MARCH, from, limit));
        assertListed(List.of(), (from, limit) -> ledger().entriesByMonth(Draft.APRIL, from, limit));
        assertListedInAnyOrder(pages, (from, limit) -> ledger().pagesByMonth(Draft.MARCH, from, limit));
        assertListed(List.of(decision.key()), (from, limit) -> ledger().decisionsByMonth(Draft.MARCH, from, limit));
        assertListed(List.of(), (from, limit) -> ledger().decisionsByMonth(Draft.APRIL, from, limit));
    }

    @Test
    default void listsPagesWhileAClaimOfTheirsIsOpen() {
        var page = new PageKey(Draft.intake("upload"), 1, 500);
        write(Draft.of(head("claim", 1, Status.WAITING)));
        write(Draft.of(head("refused", 1, Status.REFUSED)));
        write(Draft.series("1").with(new StatusChange.Opens(status(page, 1, Status.REFUSED, Status.RESERVED))));
        var both = List.of(open(PageKey.single(Draft.intake("claim"))), open(page));
        assertListedInAnyOrder(both, (from, limit) -> ledger().openPages(BODY, from, limit));
        assertListed(List.of(), (from, limit) -> ledger().openPages(OTHER_BODY, from, limit));
        write(Draft.of(head("claim", 2, Status.WITHDRAWN)).replacing(1));
        write(Draft.series("2").with(new StatusChange.Replaces(1, status(page, 2, Status.REFUSED, Status.WITHDRAWN))));
        assertListed(List.of(), (from, limit) -> ledger().openPages(BODY, from, limit));
        write(Draft.of(head("claim", 3, Status.RESERVED)).replacing(2));
        assertListed(both.subList(0, 1), (from, limit) -> ledger().openPages(BODY, from, limit));
    }

    @Test
    default void listsOpenPagesByTimeIntakeAndRow() {
        var one = Draft.intake("one");
        var other = Draft.intake("other");
        var expected = Stream.of(
            opened(new PageKey(one, 1, 1_000), 20), opened(new PageKey(one, 1, 1), 20),
            opened(new PageKey(one, 1_001, 1_001), 20), opened(new PageKey(other, 1, 1), 20),
            opened(new PageKey(Draft.intake("later"), 1, 1), 30), opened(new PageKey(Draft.intake("first"), 1, 1), 10))
            .sorted()
            .toList();
        assertThat(expected).extracting(open -> open.arrival().at()).isSorted();
        assertListed(expected, (from, limit) -> ledger().openPages(BODY, from, limit));
    }

    private OpenPage opened(PageKey page, int second) {
        var arrival = new Arrival(at(second), Draft.MARCH, BODY);
        var status = new PageStatus(page, 1, List.of(Status.RESERVED), arrival);
        write(Draft.series(page.toString()).with(new StatusChange.Opens(status)));
        return new OpenPage(page, arrival);
    }

    @Test
    default void listsEntitlementsByOwner() {
        var ofBody = Stream.concat(
            IntStream.range(2016, 2026).mapToObj(year -> PoolId.post(BODY, year)),
            IntStream.range(100, 130).mapToObj(number -> courseOf(BODY, number))).toList();
        ofBody.forEach(pool -> opened(pool, new Owner.OfBody(BODY)));
        var guides = IntStream.range(100, 140).mapToObj(guide -> PoolId.guideWeeks("L-" + guide, 2016)).toList();
        guides.forEach(pool -> opened(pool, new Owner.Statewide()));
        assertListedInAnyOrder(
            ofBody, (from, limit) -> ledger().entitlementsByOwner(new Owner.OfBody(BODY), from, limit));
        assertListedInAnyOrder(
            guides, (from, limit) -> ledger().entitlementsByOwner(new Owner.Statewide(), from, limit));
        assertListed(
            List.of(), (from, limit) -> ledger().entitlementsByOwner(new Owner.OfBody(OTHER_BODY), from, limit));
    }

    @Test
    default void tellsNothingOfOthersFromAPlaceAmongTheirEntitlements() {
        IntStream.range(2016, 2026).forEach(year -> opened(PoolId.post(BODY, year), new Owner.OfBody(BODY)));
        var own = PoolId.post(OTHER_BODY, 2016);
        opened(own, new Owner.OfBody(OTHER_BODY));
        var place = ledger().entitlementsByOwner(new Owner.OfBody(BODY), Slice.START, 1).next();
        assertThat(ledger().entitlementsByOwner(new Owner.OfBody(OTHER_BODY), place, 10).items()).isSubsetOf(own);
        assertThat(ledger().entitlementsByOwner(new Owner.Statewide(), place, 10).items()).isEmpty();
    }

    @Test
    default void findsNothingFromAPlaceThatIsNone() {
        written(page("a", 2016, 10));
        for (var place : List.of("!", "x", "MHx4fHk", "ü", "0".repeat(900))) {
            assertThat(ListPlace.isWellFormed(place)).isFalse();
            assertThat(ledger().pagesByBody(BODY, place, 10)).isEqualTo(nothing());
            assertThat(ledger().entriesByMonth(Draft.MARCH, place, 10)).isEqualTo(nothing());
        }
    }

    /// Somebody may make up a place: it never fails, and tells nothing that the list itself would not.
    @Test
    default void goesOnFromAMadeUpPlaceWithinTheListAlone() {
        var key = written(page("a", 2016, 10));
        for (var part : List.of(0, 1, 7, 8, 99)) {
            for (var sort : List.of(" ", "2016#", "2016#9", "2017#", "zzz")) {
                var place = new ListPlace(part, sort, new EntryKey("INTAKE#0", "P#1")).text();
                assertThat(ledger().pagesByBody(BODY, place, 10).items()).isSubsetOf(key);
                assertThat(ledger().pagesByBodyAndYear(BODY, 2016, place, 10).items()).isSubsetOf(key);
                assertThat(ledger().pagesByBodyAndYear(BODY, 2017, place, 10).items()).isEmpty();
                assertThat(ledger().entriesByMonth(Draft.MARCH, place, 10).items()).isSubsetOf(key);
            }
        }
    }

    @Test
    default void tellsNothingOfOthersFromAPlaceInTheirList() {
        written(page("a", 2016, 10));
        written(page("b", 2016, 20));
        var place = ledger().pagesByBody(BODY, Slice.START, 1).next();
        assertThat(ledger().pagesByBody(OTHER_BODY, place, 10)).isEqualTo(nothing());
        assertThat(ledger().uploadsByBody(OTHER_BODY, ListedUpload.LAST_MOMENT, place, 10).items()).isEmpty();
    }

    private static Slice<EntryKey> nothing() {
        return new Slice<>(List.of(), Slice.END);
    }

    private <T> void assertListed(List<T> expected, BiFunction<String, Integer, Slice<T>> list) {
        for (var limit : List.of(1, 2, 3, 7, 100)) {
            assertThat(all(list, limit)).isEqualTo(expected);
        }
    }

    private <T> void assertListedInAnyOrder(List<T> expected, BiFunction<String, Integer, Slice<T>> list) {
        for (var limit : List.of(1, 2, 3, 7, 100)) {
            assertThat(all(list, limit)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static <T> List<T> all(BiFunction<String, Integer, Slice<T>> list, int limit) {
        var items = new ArrayList<T>();
        var from = Slice.START;
        do {
            var slice = list.apply(from, limit);
            assertThat(slice.items()).hasSizeLessThanOrEqualTo(limit);
            items.addAll(slice.items());
            from = slice.next();
            assertThat(ListPlace.isWellFormed(from)).isTrue();
        } while (!from.equals(Slice.END));
        return items;
    }

    private EntryKey written(Page page) {
        write(Draft.series(page.key().toString()).with(page));
        return page.key();
    }

    private IntakeId uploadAt(String name, int second) {
        var head = ReadingContract.upload(name, new State.Expected());
        var file = head.upload().file();
        var at = new Upload.File(file.place(), file.name(), file.key(), file.size(), at(second), file.by());
        var upload = new Upload(
            at, head.upload().state(), at(second), 1, 0, 0, 0, 0, Money.ZERO, List.of(), new TreeMap<>());
        write(Draft.of(new Head.OfUpload(head.intake(), head.chain(), upload)));
        return head.intake();
    }

    private void opened(PoolId pool, Owner owner) {
        var usage = pool.value().startsWith("guide/")
            ? new Usage.Weeks(46, Slots.NONE)
            : new Usage.Euros(Money.ofEuros(1), Money.ZERO);
        write(Draft.series(pool.value())
            .with(
                new PoolChange.OpensEntitlement(Entitlement.untouched(pool, owner, usage))));
    }

    private static PoolId courseOf(BodyId body, int number) {
        return PoolId.course(body.letters() + Integer.toString(number).repeat(6).substring(2));
    }

    private static Page page(String name, int year, int second) {
        var stamp = new Stamp(1, Hash.START, at(second), Draft.MARCH, "applicant-1");
        var page = Draft.page(PageKey.single(Draft.intake(name)), LanguageCourses.claims(1));
        return new Page(
            page.page(), stamp, page.request(), page.body(), page.line(), year, page.claims(), page.rejected());
    }

    private static Head.OfClaim head(String name, long version, Status status) {
        return new Head.OfClaim(
            Draft.intake(name), new Chain(version, version, Hash.START), status, Draft.ARRIVAL);
    }

    private static PageStatus status(PageKey page, long version, Status... statuses) {
        return new PageStatus(page, version, List.of(statuses), Draft.ARRIVAL);
    }

    private static OpenPage open(PageKey page) {
        return new OpenPage(page, Draft.ARRIVAL);
    }

    private static Instant at(int second) {
        return Draft.NOON.plusSeconds(second);
    }
}
