package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import foerdertopf.ids.BodyId;
import foerdertopf.journal.Arrival;
import foerdertopf.journal.Draft;
import foerdertopf.journal.Ledger;
import foerdertopf.journal.OpenPage;
import foerdertopf.journal.PageKey;
import foerdertopf.journal.PageStatus;
import foerdertopf.journal.Posting.StatusChange;
import foerdertopf.journal.Status;
import foerdertopf.memory.MemoryLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldestOpenPagesTest {

    private static final YearMonth MARCH = YearMonth.of(2016, 3);
    private static final Instant CLOSED = Instant.parse("2016-04-01T03:00:00Z");
    private static final BodyId BODY = new BodyId("hanau");
    private static final int MOST = 30;

    private final MemoryLedger ledger = new MemoryLedger();
    private final List<OpenPage> list = new ArrayList<>();
    private int reads;

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "29, 29", "30, 30", "31, 30", "300, 30"})
    void areReadNoFurtherThanTheyAreWanted(int open, int told) {
        open(open, CLOSED.minusSeconds(1_000), MARCH);
        assertThat(pages()).isEqualTo(list.subList(0, told));
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void leaveOutWhatWasBookedLaterAndLookBehindIt() {
        open(40, CLOSED.minusSeconds(2_000), MARCH.plusMonths(1));
        open(5, CLOSED.minusSeconds(1_000), MARCH);
        open(5, CLOSED.minusSeconds(500), MARCH.minusMonths(2));
        assertThat(pages()).isEqualTo(list.subList(40, 50));
    }

    @Test
    void areNotLookedForBehindTheEndOfTheMonth() {
        open(10, CLOSED.minusSeconds(20), MARCH);
        open(300, CLOSED.plusSeconds(1), MARCH.plusMonths(1));
        assertThat(pages()).isEqualTo(list.subList(0, 10));
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void areThoseOfOneBody() {
        open(3, CLOSED.minusSeconds(20), MARCH);
        assertThat(new OldestOpenPages(ledger, MARCH, CLOSED, MOST).of(new BodyId("kassel"))).isEmpty();
    }

    private List<OpenPage> pages() {
        var counting = Interrupted.port(Ledger.class, ledger, (_, _) -> reads++);
        return new OldestOpenPages(counting, MARCH, CLOSED, MOST).of(BODY);
    }

    /// One a second.
    private void open(int count, Instant first, YearMonth booked) {
        IntStream.range(0, count).forEach(number -> {
            var page = new PageKey(Draft.intake("upload-" + list.size()), 1, 1);
            var arrival = new Arrival(first.plusSeconds(number), booked, BODY);
            var status = new PageStatus(page, 1, List.of(Status.RESERVED), arrival);
            ledger.commit(Draft.series(page.toString()).with(new StatusChange.Opens(status)).posting());
            list.add(new OpenPage(page, arrival));
        });
    }
}
