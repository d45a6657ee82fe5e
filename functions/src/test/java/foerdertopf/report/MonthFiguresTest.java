package foerdertopf.report;

import static foerdertopf.report.Measures.FRANKFURT;
import static foerdertopf.report.Measures.KASSEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.journal.Status;
import foerdertopf.journal.Tally;
import foerdertopf.money.Money;
import foerdertopf.pool.Booked;
import foerdertopf.pool.Budget;
import foerdertopf.pool.Hours;
import foerdertopf.pool.PoolId;
import foerdertopf.programme.FundingLine;
import foerdertopf.refusal.Code;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/// The figures of the [SampleMonth], counted by hand.
class MonthFiguresTest {

    private static final PoolId WIR = new PoolId("wir-2016");
    private static final PoolId DEUTSCH4U = new PoolId("deutsch4u-2016");

    private final MonthlyReport report = SampleReports.march();

    @Test
    void tellBalancesAndMovementsOfEachBudget() {
        assertThat(report.budgets()).containsExactly(
            new BudgetFigures(
                budget(DEUTSCH4U, 3, "1500000.00", "0.00", 0, 0),
                flows("9800.00", "0.00"),
                budget(DEUTSCH4U, 3, "1490200.00", "9800.00", 0, 0)),
            new BudgetFigures(
                budget(WIR, 2, "4598710.00", "1290.00", 2, 2),
                flows("51500.00", "1750.00"),
                budget(WIR, 3, "4548960.00", "51040.00", 10, 8)));
    }

    @Test
    void tellClaimsByFundingLine() {
        assertThat(report.whole().lines()).isEqualTo(sorted(Map.of(
            FundingLine.COORDINATION_OFFICE, claims(Map.of(Status.RESERVED, tally(1, "50000.00")), Map.of()),
            FundingLine.GUIDE_DEPLOYMENT, claims(Map.of(Status.RESERVED, tally(2, "50.00")), Map.of()),
            FundingLine.GUIDE_TRAINING, claims(
                Map.of(
                    Status.RESERVED, tally(1, "150.00"),
                    Status.WAITING, tally(1, "4549425.00"),
                    Status.REFUSED, tally(1, "4549425.00")),
                Map.of(Status.WITHDRAWN, tally(1, "750.00"))),
            FundingLine.LANGUAGE_COURSE, claims(
                Map.of(Status.RESERVED, tally(2, "1300.00")),
                Map.of(Status.WITHDRAWN, tally(1, "1000.00"))),
            FundingLine.DEUTSCH4U, claims(Map.of(Status.RESERVED, tally(1, "9800.00")), Map.of()))));
    }

    @Test
    void tellClaimsByBody() {
        assertThat(report.of(FRANKFURT).claims()).isEqualTo(claims(
            Map.of(
                Status.RESERVED, tally(2, "1150.00"),
                Status.WAITING, tally(1, "4549425.00"),
                Status.REFUSED, tally(1, "4549425.00")),
            Map.of(Status.WITHDRAWN, tally(2, "1750.00"))));
        assertThat(report.of(KASSEL).claims())
            .isEqualTo(claims(Map.of(Status.RESERVED, tally(5, "60150.00")), Map.of()));
        assertThat(report.bodies()).hasSize(33);
    }

    @Test
    void tellWhatEachBodyMoved() {
        assertThat(report.of(FRANKFURT).flows()).isEqualTo(sorted(Map.of(WIR, flows("1150.00", "1750.00"))));
        assertThat(report.of(KASSEL).flows())
            .isEqualTo(sorted(Map.of(DEUTSCH4U, flows("9800.00", "0.00"), WIR, flows("50350.00", "0.00"))));
    }

    @Test
    void tellWhatWasRefusedAndWhy() {
        assertThat(report.whole().refusals()).isEqualTo(new RefusalFigures(
            sorted(Map.of(
                new RefusalFigures.Reason(Code.POOL_EXHAUSTED, "wir-2016"), tally(1, "4549425.00"))),
            sorted(Map.of(Code.INVALID, 2L, Code.CROSSES_YEAR, 1L)),
            2));
    }

    @Test
    void tellWhatWasDrawnFromEntitlements() {
        assertThat(report.whole().entitlements()).isEqualTo(sorted(Map.of(
            EntitlementFigures.Kind.POST, drawn(1, "50000.00", 0),
            EntitlementFigures.Kind.COURSE, drawn(1, "9800.00", 0),
            EntitlementFigures.Kind.GUIDE, drawn(2, "0.00", 5))));
    }

    @Test
    void tellGuidesNamedForTheFirstTime() {
        assertThat(report.newGuides()).containsExactly("L-200");
    }

    @Test
    void tellTheOldestUndecidedClaims() {
        assertThat(report.oldest()).extracting(Undecided::body, Undecided::line, Undecided::status, Undecided::ageDays)
            .containsExactlyInAnyOrder(
                row(FRANKFURT, FundingLine.GUIDE_DEPLOYMENT, Status.RESERVED, 50),
                row(KASSEL, FundingLine.LANGUAGE_COURSE, Status.RESERVED, 50),
                row(KASSEL, FundingLine.COORDINATION_OFFICE, Status.RESERVED, 21),
                row(KASSEL, FundingLine.DEUTSCH4U, Status.RESERVED, 21),
                row(KASSEL, FundingLine.GUIDE_DEPLOYMENT, Status.RESERVED, 21),
                row(KASSEL, FundingLine.GUIDE_DEPLOYMENT, Status.RESERVED, 21),
                row(FRANKFURT, FundingLine.GUIDE_TRAINING, Status.RESERVED, 11),
                row(FRANKFURT, FundingLine.GUIDE_TRAINING, Status.WAITING, 11),
                row(KASSEL, FundingLine.LANGUAGE_COURSE, Status.RESERVED, 11));
        assertThat(report.oldest()).isSorted();
        assertThat(report.oldestOf(KASSEL)).hasSize(6);
    }

    @Test
    void tellHowJournalAndBalancesAgree() {
        var reconciliation = report.reconciliation();
        assertThat(List.of(reconciliation.entries(), reconciliation.claims())).containsExactly(11L, 9L);
        assertThat(reconciliation.agrees()).isTrue();
        assertThat(report.edition()).isInstanceOf(Edition.Closed.class);
    }

    private static Tuple row(Object body, Object line, Object status, long age) {
        return Tuple.tuple(body, line, status, age);
    }

    private static Budget budget(
        PoolId pool, int openMonth, String available, String reserved, long entries, long claims) {
        var limit = euros(available).plus(euros(reserved));
        var month = YearMonth.of(2016, openMonth);
        return new Budget(pool, limit, euros(available), euros(reserved), Money.ZERO, Money.ZERO, month)
            .with(new Booked(entries, claims));
    }

    private static Flows flows(String reservations, String releases) {
        return new Flows(
            Money.ZERO, euros(reservations), euros(releases), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    private static ClaimFigures claims(Map<Status, Tally> received, Map<Status, Tally> decided) {
        return new ClaimFigures(sorted(received), sorted(decided));
    }

    private static EntitlementFigures drawn(long draws, String euros, long weeks) {
        return new EntitlementFigures(
            draws, new EntitlementFigures.Amount(euros(euros), weeks, Hours.ZERO), 0, EntitlementFigures.Amount.NONE);
    }

    private static Tally tally(long count, String sum) {
        return new Tally(count, euros(sum));
    }

    private static Money euros(String text) {
        return new Money(Long.parseLong(text.replace(".", "")));
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Map<K, V> map) {
        return new TreeMap<>(map);
    }
}
