package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import foerdertopf.ids.ClaimNumber;
import foerdertopf.journal.Decision;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.Page;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.Seal;
import foerdertopf.journal.Slice;
import foerdertopf.journal.Status;
import foerdertopf.memory.Books;
import org.junit.jupiter.api.Test;

/// The list of a month's entries comes from an index that may lag: nothing is decided by what it says.
class LaggingIndexTest {

    private static final YearMonth MARCH = YearMonth.of(2016, 3);

    private final Office office = SampleMonth.march().at("2016-04-01T05:00:00");

    @Test
    void isWaitedFor() {
        var outcomes = office.building(lagging(3), office.archive).closeAndBuild();
        assertThat(outcomes).singleElement().isInstanceOf(BuildOutcome.Built.class);
        assertThat(office.books.seal(office.programme, MARCH)).get().extracting(Seal::entries).isEqualTo(11L);
    }

    @Test
    void holdsTheReportBackWhereItNeverCatchesUp() {
        var outcomes = office.building(lagging(Integer.MAX_VALUE), office.archive).closeAndBuild();
        assertThat(outcomes).singleElement().isInstanceOf(BuildOutcome.Refused.class);
        assertThat(office.books.seal(office.programme, MARCH)).isEmpty();
    }

    /// The claim that waits draws nothing, so no balance tells that it is missing.
    @Test
    void holdsTheReportBackWhereItHidesAnEntryWithoutMoney() {
        var waiting = pageWith(Status.WAITING);
        var outcomes = office.building(hiding(waiting), office.archive).closeAndBuild();
        assertThat(outcomes).containsExactly(new BuildOutcome.Refused(
            MARCH, List.of(new Difference.Entries(11, 10), new Difference.Claims(9, 8))));
        assertThat(office.books.seal(office.programme, MARCH)).isEmpty();
        assertThat(office.building().closeAndBuild()).singleElement().isInstanceOf(BuildOutcome.Built.class);
        assertThat(office.books.seal(office.programme, MARCH)).get().extracting(Seal::entries).isEqualTo(11L);
    }

    @Test
    void holdsTheReportBackWhereItHidesADecisionWithoutMoney() {
        office.at("2016-03-25T10:00:00").withdraw(claimWith(Status.WAITING));
        office.at("2016-04-01T05:00:00");
        var hidden = new EntryKey[1];
        office.books.open(books -> hidden[0] = books.allEntries()
            .filter(
                entry -> entry instanceof Decision decision && decision.moves().getFirst().from() == Status.WAITING)
            .findFirst()
            .orElseThrow()
            .key());
        assertThat(office.building(hiding(hidden[0]), office.archive).closeAndBuild())
            .containsExactly(new BuildOutcome.Refused(MARCH, List.of(new Difference.Entries(12, 11))));
        assertThat(office.building().closeAndBuild()).singleElement().isInstanceOf(BuildOutcome.Built.class);
    }

    @Test
    void isToldInADraft() {
        office.at("2016-03-25T10:00:00");
        office.building(hiding(pageWith(Status.WAITING)), office.archive).closeAndBuild(MARCH);
        var draft = office.archive.files().get("reports/drafts/2016-03/20160325T090000.000Z/report.json");
        assertThat(new String(draft, StandardCharsets.UTF_8)).contains("\"agrees\":false", "\"kind\":\"entries\"");
    }

    private ClaimNumber claimWith(Status status) {
        var found = new ClaimNumber[1];
        office.books.open(books -> pages(books).forEach(
            page -> page.claims()
                .stream()
                .filter(claim -> claim.status() == status)
                .forEach(claim -> found[0] = new ClaimNumber(page.page().intake(), claim.row()))));
        return found[0];
    }

    private EntryKey pageWith(Status status) {
        return PageKey.single(claimWith(status).intake()).entry();
    }

    /// An index that leaves out an entry whenever it is asked.
    private Ledger hiding(EntryKey hidden) {
        return Interrupted.answering(
            Ledger.class, office.books, (method, answer) -> method.equals("entriesByMonth")
                ? without(hidden, (Slice<?>) answer)
                : answer);
    }

    private static Slice<?> without(EntryKey hidden, Slice<?> slice) {
        return new Slice<>(slice.items().stream().filter(key -> !key.equals(hidden)).toList(), slice.next());
    }

    /// An index that leaves out an entry the first times it is asked.
    private Ledger lagging(int times) {
        var left = new int[]{times};
        return Interrupted.answering(Ledger.class, office.books, (method, answer) -> {
            if (!method.equals("entriesByMonth") || left[0]-- <= 0) {
                return answer;
            }
            var slice = (Slice<?>) answer;
            return new Slice<>(slice.items().stream().skip(1).toList(), slice.next());
        });
    }

    private static Stream<Page> pages(Books books) {
        return books.allEntries().filter(Page.class::isInstance).map(Page.class::cast);
    }
}
