package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import foerdertopf.journal.Ledger;
import org.junit.jupiter.api.Test;

/// The process ends at any call of the books or the archive, before it or just after it, and starts again.
class ResumedReportsTest {

    private static final String CLOSING_TIME = "2016-04-01T05:00:00";

    /// Most calls put the files of one body after another: some of them are enough in a short run.
    private static final int STEP = Boolean.getBoolean("foerdertopf.long") ? 1 : 9;

    private final Office untouched = SampleMonth.march().at(CLOSING_TIME);

    @Test
    void comeToTheSameBytes() {
        untouched.building().closeAndBuild();
        var expected = Files.of(untouched.archive, "reports/");
        var calls = new AtomicInteger();
        run(SampleMonth.march().at(CLOSING_TIME), calls, Integer.MAX_VALUE);
        assertThat(calls.get()).isGreaterThan(100);
        IntStream.rangeClosed(1, calls.get()).filter(cut -> cut <= 40 || cut % STEP == 0).forEach(cut -> {
            var office = SampleMonth.march().at(CLOSING_TIME);
            run(office, new AtomicInteger(), cut);
            office.at(CLOSING_TIME).building().closeAndBuild();
            assertThat(Files.of(office.archive, "reports/")).as("cut at call %s", cut).isEqualTo(expected);
            assertThat(office.archive.status(YearMonth.of(2016, 3))).get().matches(ReportStatus::isFinal);
        });
    }

    private static void run(Office office, AtomicInteger calls, int cut) {
        Interrupted.Before before = (_, _) -> {
            if (calls.incrementAndGet() == cut) {
                throw new Interrupted.Killed();
            }
        };
        try {
            office.building(
                Interrupted.port(Ledger.class, office.books, before),
                Interrupted.port(ReportArchive.class, office.archive, before))
                .closeAndBuild();
        } catch (Interrupted.Killed _) {
            // and started again by the caller
        }
    }
}
