package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import foerdertopf.journal.Ledger;
import org.junit.jupiter.api.Test;

class RequestingReportTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2016, 2);
    private static final YearMonth MARCH = YearMonth.of(2016, 3);

    private final Office office = SampleMonth.march().at("2016-03-21T09:30:00");
    private final List<YearMonth> started = new ArrayList<>();
    private final List<Integer> pauses = new ArrayList<>();

    @Test
    void startsABuildAndSaysSo() {
        assertThat(request(MARCH, "key-1")).isEqualTo(new RequestOutcome.Accepted());
        assertThat(started).containsExactly(MARCH);
        assertThat(office.archive.status(MARCH).orElseThrow().state())
            .isEqualTo(new ReportStatus.Building(office.clock.instant()));
    }

    @Test
    void answersARepeatAsTheFirstTime() {
        request(MARCH, "key-1");
        assertThat(request(MARCH, "key-1")).isEqualTo(new RequestOutcome.Replayed());
        assertThat(request(FEBRUARY, "key-1")).isEqualTo(new RequestOutcome.KeyReused());
        assertThat(started).containsExactly(MARCH);
    }

    @Test
    void doesNotBeginWhatIsUnderWay() {
        request(MARCH, "key-1");
        office.clock.advance(Duration.ofMinutes(20).minusMillis(1));
        assertThat(request(MARCH, "key-2")).isEqualTo(new RequestOutcome.Accepted());
        assertThat(started).hasSize(1);
        office.clock.advance(Duration.ofMillis(1));
        request(MARCH, "key-3");
        assertThat(started).as("a build that never ended").hasSize(2);
    }

    @Test
    void doesNotBuildAFinalReportAgain() {
        assertThat(request(FEBRUARY, "key-1")).isEqualTo(new RequestOutcome.Accepted());
        assertThat(started).isEmpty();
    }

    @Test
    void buildsANewDraftEachTime() {
        request(MARCH, "key-1");
        office.building().closeAndBuild(MARCH);
        request(MARCH, "key-2");
        assertThat(started).containsExactly(MARCH, MARCH);
    }

    @Test
    void refusesMonthsThatHaveNoReport() {
        assertThat(request(YearMonth.of(2016, 4), "key-1")).isEqualTo(new RequestOutcome.InTheFuture());
        assertThat(request(YearMonth.of(2016, 1), "key-2")).isEqualTo(new RequestOutcome.BeforeTheFirstEntry());
        assertThat(started).isEmpty();
        office.at("2016-04-01T00:00:00");
        assertThat(request(YearMonth.of(2016, 4), "key-1")).isEqualTo(new RequestOutcome.Accepted());
    }

    @Test
    void hasNoReportWhereNothingWasEverBooked() {
        var empty = new Office();
        var requesting = new RequestingReport(
            empty.books, empty.programme, empty.archive, started::add, empty.clock, pauses::add);
        assertThat(requesting.request(asked(YearMonth.of(2016, 1), "key-1")))
            .isEqualTo(new RequestOutcome.BeforeTheFirstEntry());
    }

    @Test
    void remembersBothOfTwoRequestsThatMeet() {
        var racing = Interrupted.beforeFirstCommit(office.books, () -> request(MARCH, "key-2"));
        assertThat(requesting(racing).request(asked(MARCH, "key-1"))).isEqualTo(new RequestOutcome.Accepted());
        assertThat(pauses).as("between the two tries").containsExactly(2);
        assertThat(request(MARCH, "key-1")).isEqualTo(new RequestOutcome.Replayed());
        assertThat(request(MARCH, "key-2")).isEqualTo(new RequestOutcome.Replayed());
    }

    @Test
    void beginsAgainWhereTheProcessEndedBeforeItRemembered() {
        var cut = Interrupted.port(Ledger.class, office.books, (_, method) -> {
            if (method.equals("commit")) {
                throw new Interrupted.Killed();
            }
        });
        try {
            requesting(cut).request(asked(MARCH, "key-1"));
        } catch (Interrupted.Killed _) {
            // and the caller repeats
        }
        office.clock.advance(Duration.ofHours(1));
        assertThat(request(MARCH, "key-1")).isEqualTo(new RequestOutcome.Accepted());
        assertThat(started).hasSize(2);
    }

    private RequestOutcome request(YearMonth month, String key) {
        return requesting(office.books).request(asked(month, key));
    }

    private RequestingReport requesting(Ledger ledger) {
        return new RequestingReport(ledger, office.programme, office.archive, started::add, office.clock, pauses::add);
    }

    private static ReportRequest asked(YearMonth month, String key) {
        return new ReportRequest(month, Office.hash(key), Office.hash(month.toString()));
    }
}
