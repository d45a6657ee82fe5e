package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import foerdertopf.journal.check.BookCheck;
import foerdertopf.pool.PoolId;
import org.junit.jupiter.api.Test;

/// Months are closed while claims come in without a pause.
class ClosingUnderLoadTest {

    private static final int WRITERS = 4;
    private static final int CLAIMS_A_WRITER = 100;

    @Test
    void losesNoClaimAndBooksNoneTwice() throws InterruptedException, ExecutionException {
        var office = new Office().at("2016-03-10T10:00:00");
        office.submit(Measures.languageCourse(Measures.KASSEL, "first", 1));
        office.at("2016-05-01T05:00:00");
        try (var executor = Executors.newFixedThreadPool(WRITERS)) {
            var writing = new ArrayList<Future<?>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                var name = "W" + writer + "-";
                writing.add(executor.submit(() -> IntStream.range(0, CLAIMS_A_WRITER)
                    .forEach(i -> office.submit(Measures.languageCourse(Measures.FRANKFURT, name + i, 1)))));
            }
            office.closing(office.books).close();
            for (var writer : writing) {
                writer.get();
            }
        }
        office.clock.set(Instant.parse("2016-06-01T03:00:00Z"));
        var outcomes = office.building().closeAndBuild();
        assertThat(outcomes).hasSize(3).allMatch(BuildOutcome.Built.class::isInstance);
        assertThat(office.openMonth()).isEqualTo(YearMonth.of(2016, 6));
        assertThat(office.books.budget(new PoolId("wir-2016")).orElseThrow().reserved()).hasToString("401.00");
        assertThat(new BookCheck(office.books, office.data.programme(), office.data.bodies()).differences()).isEmpty();
    }
}
