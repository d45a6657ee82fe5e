package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import foerdertopf.journal.Closing;
import foerdertopf.journal.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The schedule runs every day, a request may run at the same time, and nothing reserves a turn: closing and building more often
/// than needed, or twice at once, changes nothing.
class RepeatedClosingTest {

    private static final String CLOSING_TIME = "2016-04-01T05:00:00";
    private static final YearMonth MARCH = YearMonth.of(2016, 3);
    private static final List<String> WRITES = List.of("commit", "putIfAbsent", "note");

    /// Most calls put the files of one body after another: some of them are enough in a short run.
    private static final int STEP = Boolean.getBoolean("foerdertopf.long") ? 1 : 9;

    @ParameterizedTest
    @ValueSource(strings = {"2016-04-01T05:00:00", "2016-04-01T23:59:59", "2016-04-02T05:00:00", "2016-04-30T05:00:00"})
    void writesNothingMoreInTheSameMonth(String again) {
        var office = SampleMonth.march().at(CLOSING_TIME);
        office.building().closeAndBuild();
        var files = Files.of(office.archive, "reports/");
        var writes = new ArrayList<String>();

        var outcomes = watched(office.at(again), (_, method) -> note(method, writes)).closeAndBuild();

        assertThat(outcomes).isEmpty();
        assertThat(writes).isEmpty();
        assertThat(Files.of(office.archive, "reports/")).isEqualTo(files);
    }

    @Test
    void buildsNoReportOfTheOpenMonthByItself() {
        var office = SampleMonth.march().at("2016-03-31T05:00:00");

        assertThat(office.building().closeAndBuild()).isEmpty();
        assertThat(office.archive.files()).isNotEmpty().allSatisfy((key, _) -> assertThat(key).contains("2016-02"));
    }

    @Test
    void triesAgainTheNextDayWhatFailedTheDayBefore() {
        var office = SampleMonth.march().at(CLOSING_TIME);
        assertThat(watched(office, (number, _) -> fail(number == 30)))
            .satisfies(run -> assertThatThrownBy(run::closeAndBuild)
                .isInstanceOf(Interrupted.Killed.class));
        assertThat(office.archive.status(MARCH)).isEmpty();

        office.at("2016-04-02T05:00:00").building().closeAndBuild();

        assertThat(office.archive.status(MARCH)).get().matches(ReportStatus::isFinal);
    }

    /// Between any two calls of the books or the archive, another run does all of it.
    @Test
    void comesToTheSameBytesWhereTwoRunsMeet() {
        var alone = SampleMonth.march().at(CLOSING_TIME);
        var calls = new AtomicInteger();
        watched(alone, (_, _) -> calls.incrementAndGet()).closeAndBuild();
        assertThat(calls.get()).isGreaterThan(100);

        IntStream.rangeClosed(1, calls.get()).filter(call -> call <= 60 || call % STEP == 0).forEach(call -> {
            var office = SampleMonth.march().at(CLOSING_TIME);
            var count = new AtomicInteger();
            watched(office, (_, _) -> {
                if (count.incrementAndGet() == call) {
                    office.building().closeAndBuild();
                }
            }).closeAndBuild();

            assertThat(Files.of(office.archive, "reports/")).as("meeting at call %s", call)
                .isEqualTo(Files.of(alone.archive, "reports/"));
            assertThat(office.archive.status(MARCH)).get().matches(ReportStatus::isFinal);
            assertThat(entries(office)).isEqualTo(entries(alone));
        });
    }

    private static BuildingReports watched(Office office, Interrupted.Before before) {
        return office.building(
            Interrupted.port(Ledger.class, office.books, before),
            Interrupted.port(ReportArchive.class, office.archive, before));
    }

    private static void note(String method, List<String> writes) {
        if (WRITES.contains(method)) {
            writes.add(method);
        }
    }

    private static void fail(boolean now) {
        if (now) {
            throw new Interrupted.Killed();
        }
    }

    /// Closings and seals of the programme.
    private static long entries(Office office) {
        return office.books.series(Closing.partition(office.programme)).orElseThrow().chain().sequence();
    }
}
