package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;

import foerdertopf.journal.ClaimEntry.Terms;
import foerdertopf.journal.Closing;
import foerdertopf.journal.EntryCodec;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.Programme;
import foerdertopf.subsidy.Assessment;
import foerdertopf.subsidy.Entitlements;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.SubsidyRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingMonthsTest {

    private static final YearMonth MARCH = YearMonth.of(2016, 3);
    private static final PoolId WIR = new PoolId("wir-2016");

    private final Office office = new Office();

    @ParameterizedTest(name = "opened in {0}, closed at {1}: open is {2}")
    @CsvSource({
        "2016-03-10T10:00:00, 2016-03-31T23:59:59, 2016-03",
        "2016-03-10T10:00:00, 2016-04-01T00:00:00, 2016-04",
        "2016-03-10T10:00:00, 2016-04-01T00:00:01, 2016-04",
        // In winter midnight in Berlin is 23:00 UTC of the day before, in summer 22:00.
        "2016-01-10T10:00:00, 2016-01-31T23:59:59, 2016-01",
        "2016-01-10T10:00:00, 2016-02-01T00:00:00, 2016-02",
        "2016-10-10T10:00:00, 2016-10-31T23:59:59, 2016-10",
        "2016-10-10T10:00:00, 2016-11-01T00:00:00, 2016-11",
        "2016-12-10T10:00:00, 2017-01-01T00:00:00, 2017-01",
    })
    void closesAMonthWhenItIsOverInBerlin(String opened, String closed, YearMonth open) {
        office.at(opened).submit(Measures.training(Measures.FRANKFURT, "T-1", 10));
        office.at(closed).closing(office.books).close();
        assertThat(office.openMonth()).isEqualTo(open);
    }

    @Test
    void hasNothingToCloseBeforeTheFirstEntry() {
        assertThat(office.at("2016-04-01T05:00:00").closing(office.books).close()).isEmpty();
        assertThat(office.books.openMonth(office.programme)).isEmpty();
    }

    @Test
    void catchesUpOnMissedMonthsInOrder() {
        office.at("2016-01-10T10:00:00").submit(Measures.training(Measures.FRANKFURT, "T-1", 10));
        var closed = office.at("2016-04-01T05:00:00").closing(office.books).close();
        assertThat(closed).containsExactly(YearMonth.of(2016, 1), YearMonth.of(2016, 2), MARCH);
        var first = closing(YearMonth.of(2016, 1));
        var second = closing(YearMonth.of(2016, 2));
        assertThat(first.stamp().sequence()).isEqualTo(1);
        assertThat(second.stamp().sequence()).isEqualTo(2);
        assertThat(second.stamp().previous()).isEqualTo(EntryCodec.hash(first));
        assertThat(second.balances().getFirst().openMonth()).isEqualTo(YearMonth.of(2016, 2));
    }

    @Test
    void copiesTheBalancesAndMovesTheBudgetsOn() {
        office.at("2016-03-10T10:00:00").submit(Measures.training(Measures.FRANKFURT, "T-1", 10));
        office.submit(Measures.course(Measures.FRANKFURT, "D-1", 280));
        var before = ProgrammeBudgets.existing(office.books, office.data.programme());
        office.at("2016-04-01T05:00:00").closing(office.books).close();
        assertThat(closing(MARCH).balances()).isEqualTo(before).hasSize(2);
        assertThat(ProgrammeBudgets.existing(office.books, office.data.programme()))
            .isEqualTo(before.stream().map(budget -> budget.openedFor(MARCH.plusMonths(1))).toList());
    }

    @Test
    void changesNothingWhenRunAgain() {
        office.at("2016-03-10T10:00:00").submit(Measures.training(Measures.FRANKFURT, "T-1", 10));
        office.at("2016-04-01T05:00:00").closing(office.books).close();
        var closing = closing(MARCH);
        assertThat(office.at("2016-04-02T05:00:00").closing(office.books).close()).isEmpty();
        assertThat(closing(MARCH)).isEqualTo(closing);
    }

    @Test
    void countsAClaimThatArrivesBetweenLookAndWrite() {
        office.at("2016-03-10T10:00:00").submit(Measures.training(Measures.FRANKFURT, "T-1", 10));
        var racing = Interrupted.beforeFirstCommit(
            office.books, () -> office.submit(Measures.training(Measures.FRANKFURT, "T-2", 4)));
        office.at("2016-04-01T05:00:00").closing(racing).close();
        assertThat(closing(MARCH).balances().getFirst().reserved()).hasToString("1050.00");
        assertThat(office.openMonth()).isEqualTo(YearMonth.of(2016, 4));
    }

    @Test
    void leavesNoBudgetBehindThatIsBornBetweenLookAndWrite() {
        office.at("2016-03-10T10:00:00").submit(Measures.training(Measures.FRANKFURT, "T-1", 10));
        var racing = Interrupted.beforeFirstCommit(
            office.books, () -> office.submit(Measures.course(Measures.FRANKFURT, "D-1", 100)));
        office.at("2016-04-01T05:00:00").closing(racing).close();
        assertThat(closing(MARCH).balances()).hasSize(2);
        assertThat(ProgrammeBudgets.existing(office.books, office.data.programme()))
            .allSatisfy(budget -> assertThat(budget.openMonth()).isEqualTo(YearMonth.of(2016, 4)));
    }

    @Test
    void letsAClaimThatArrivesAfterwardsBelongToTheNextMonth() {
        office.at("2016-03-10T10:00:00").submit(Measures.training(Measures.FRANKFURT, "T-1", 10));
        var seenBefore = office.books;
        office.at("2016-04-01T05:00:00");
        var late = Interrupted.beforeFirstCommit(seenBefore, () -> office.closing(seenBefore).close());
        office.submit(late, Measures.training(Measures.FRANKFURT, "T-2", 4), Terms.PLAIN);
        assertThat(closing(MARCH).balances().getFirst().reserved()).hasToString("750.00");
        assertThat(office.books.budget(WIR).orElseThrow().reserved()).hasToString("1050.00");
    }

    @Test
    void closesOnceWhenTwoRunsMeet() {
        office.at("2016-03-10T10:00:00").submit(Measures.training(Measures.FRANKFURT, "T-1", 10));
        office.at("2016-05-01T05:00:00");
        var racing = Interrupted.beforeFirstCommit(office.books, () -> office.closing(office.books).close());
        office.closing(racing).close();
        assertThat(office.openMonth()).isEqualTo(YearMonth.of(2016, 5));
        assertThat(office.books.series(Closing.partition(office.programme)).orElseThrow().chain().sequence())
            .isEqualTo(2);
    }

    /// One applicant draws from a budget of every year there is.
    @Test
    void isNotHeldUpByClaimsForFarYears() {
        office.at("2016-03-10T10:00:00").submit(Measures.training(Measures.FRANKFURT, "T-1", 10));
        for (var year = 2016; year <= 2100; year++) {
            for (var measure : List.of(
                Measures.training(Measures.FRANKFURT, "F-" + year, 1),
                Measures.course(Measures.FRANKFURT, "D-" + year, 1))) {
                submitIfPossible(Measures.inYear(year, measure));
            }
        }
        office.at("2016-04-01T05:00:00").closing(office.books).close();
        assertThat(closing(MARCH).balances()).hasSizeBetween(2, Programme.MOST_BUDGETS);
        assertThat(office.openMonth()).isEqualTo(YearMonth.of(2016, 4));
    }

    private void submitIfPossible(Measure measure) {
        if (new SubsidyRules(office.data.programme(), office.data.bodies())
            .assess(measure, Entitlements.UNTOUCHED) instanceof Assessment.Granted) {
            office.submit(measure);
        }
    }

    private Closing closing(YearMonth month) {
        return office.books.closing(office.programme, month).orElseThrow();
    }
}
