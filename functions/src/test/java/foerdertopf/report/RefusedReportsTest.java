package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import foerdertopf.journal.Closing;
import foerdertopf.journal.Decision;
import foerdertopf.journal.Entry;
import foerdertopf.journal.EntryKey;
import foerdertopf.journal.Page;
import foerdertopf.journal.Seal;
import foerdertopf.memory.Books;
import foerdertopf.money.Money;
import foerdertopf.pool.Budget;
import foerdertopf.pool.PoolId;
import foerdertopf.pool.Shift;
import org.junit.jupiter.api.Test;

/// A month that was closed and sealed and is damaged before its report is printed.
class RefusedReportsTest {

    private static final YearMonth MARCH = YearMonth.of(2016, 3);
    private static final PoolId WIR = new PoolId("wir-2016");

    private final Office office = SampleMonth.march().at("2016-04-01T05:00:00");

    @Test
    void nameABalanceThatIsACentOff() {
        var differences = damaged(books -> {
            var closing = (Closing) books.entry(key("C#2016-03")).orElseThrow();
            var balances = closing.balances().stream().map(RefusedReportsTest::aCentReserved).toList();
            books.put(new Closing(closing.programme(), MARCH, closing.stamp(), balances, closing.byTheGate()));
        });
        assertThat(differences).containsExactly(
            new Difference.Balance(WIR, BudgetColumn.AVAILABLE, new Money(454_896_000), new Money(454_895_999)),
            new Difference.Balance(WIR, BudgetColumn.RESERVED, new Money(5_104_000), new Money(5_104_001)));
    }

    @Test
    void nameAnEntryThatSaysSomethingElse() {
        var differences = damaged(books -> {
            var page = pages(books).filter(found -> !found.rejected().isEmpty()).findFirst().orElseThrow();
            books.put(new Page(
                page.page(), page.stamp(), page.request(), page.body(), page.line(), page.year(), page.claims(),
                page.rejected().reversed(), page.opened()));
        });
        assertThat(differences).singleElement().isInstanceOf(Difference.Digest.class);
    }

    @Test
    void nameAnEntryThatIsGone() {
        var differences = damaged(books -> books.remove(booked(books).findFirst().orElseThrow().key()));
        assertThat(differences).contains(new Difference.Entries(11, 10));
    }

    @Test
    void nameADecidedPageThatIsGone() {
        var decided = new EntryKey[1];
        var differences = damaged(books -> {
            decided[0] = booked(books).filter(Decision.class::isInstance)
                .map(entry -> ((Decision) entry).page().entry())
                .findFirst()
                .orElseThrow();
            books.remove(decided[0]);
        });
        assertThat(differences).contains(new Difference.EntryMissing(decided[0]));
    }

    @Test
    void nameASealThatCountedOtherwise() {
        var differences = damaged(books -> {
            var seal = (Seal) books.entry(key("Z#2016-03")).orElseThrow();
            books.put(new Seal(seal.programme(), MARCH, seal.stamp(), 11, 8, seal.digest()));
        });
        assertThat(differences).containsExactly(new Difference.Claims(8, 9));
    }

    @Test
    void nameAMissingClosingOfTheMonthBefore() {
        assertThat(damaged(books -> books.remove(key("C#2016-02"))))
            .contains(new Difference.ClosingMissing(YearMonth.of(2016, 2)));
    }

    @Test
    void holdUpTheMonthsBehind() {
        damaged(books -> books.remove(booked(books).findFirst().orElseThrow().key()));
        office.at("2016-05-01T05:00:00");
        assertThat(office.building().closeAndBuild()).extracting(BuildOutcome::month).containsExactly(MARCH);
        var april = YearMonth.of(2016, 4);
        assertThat(office.building().closeAndBuild(april)).contains(
            new BuildOutcome.Refused(april, List.of(new Difference.EarlierRefused(MARCH))));
    }

    /// Closes and seals, damages, goes on: nothing is printed, and the differences are told.
    private List<Difference> damaged(Consumer<Books> damage) {
        var cut = Interrupted.port(ReportArchive.class, office.archive, (_, method) -> {
            if (method.equals("putIfAbsent")) {
                throw new Interrupted.Killed();
            }
        });
        try {
            office.building(office.books, cut).closeAndBuild();
        } catch (Interrupted.Killed _) {
            // sealed, and not yet printed
        }
        office.books.open(damage);
        var outcomes = office.building().closeAndBuild();
        assertThat(Files.of(office.archive, "reports/2016-03/")).isEmpty();
        assertThat(office.archive.status(MARCH).orElseThrow().state()).isInstanceOf(ReportStatus.Failed.class);
        return ((BuildOutcome.Refused) outcomes.getLast()).differences();
    }

    private EntryKey key(String sort) {
        return new EntryKey(Closing.partition(office.programme), sort);
    }

    private static Stream<Page> pages(Books books) {
        return booked(books).filter(Page.class::isInstance).map(Page.class::cast);
    }

    private static Stream<Entry> booked(Books books) {
        return books.allEntries()
            .filter(entry -> entry instanceof Page || entry instanceof Decision)
            .filter(entry -> entry.stamp().booked().equals(MARCH));
    }

    private static Budget aCentReserved(Budget budget) {
        return budget.id().equals(WIR)
            ? budget.after(Shift.reserve(new Money(1)))
            : budget;
    }
}
