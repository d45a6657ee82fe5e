package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import foerdertopf.journal.Ledger;
import foerdertopf.journal.Page;
import foerdertopf.journal.Recorded;
import foerdertopf.journal.Seal;
import org.junit.jupiter.api.Test;

/// A month with many pages: 100 000 claims in a long run.
class LargeMonthTest {

    private static final YearMonth MARCH = YearMonth.of(2016, 3);
    private static final int PAGES = 100;
    private static final int CLAIMS_A_PAGE = Boolean.getBoolean("foerdertopf.long") ? 1_000 : 10;

    private final Office office = new Office().at("2016-03-10T10:00:00");
    private final List<WeakReference<Page>> read = new ArrayList<>();
    private long mostAlive;
    private int lookedAt;

    @Test
    void isReportedWithoutHoldingMoreThanABatchOfPages() {
        IntStream.range(0, PAGES).forEach(this::upload);
        var watched = Interrupted.answering(Ledger.class, office.books, this::watch);
        office.at("2016-04-01T05:00:00").building(watched, office.archive).closeAndBuild();
        assertThat(office.books.seal(office.programme, MARCH)).get()
            .extracting(Seal::entries, Seal::claims)
            .containsExactly((long) PAGES, (long) PAGES * CLAIMS_A_PAGE);
        assertThat(read).as("each page once").hasSize(PAGES);
        assertThat(lookedAt).as("with its decisions, for the oldest undecided claims")
            .isBetween(1, OldestUndecided.MOST);
        assertThat(mostAlive).isLessThanOrEqualTo(2 * KeyBatches.BATCH);
    }

    /// Each time pages are handed out, looks how many of the earlier ones somebody still holds.
    private Object watch(String method, Object answer) {
        if (List.of("chunk", "intake").contains(method)) {
            lookedAt++;
        }
        if (answer instanceof List<?> entries && List.of("entries", "pages").contains(method)) {
            System.gc();
            mostAlive = Math.max(mostAlive, read.stream().filter(page -> !page.refersTo(null)).count());
            entries.forEach(entry -> read.add(new WeakReference<>(page(entry))));
        }
        return answer;
    }

    private static Page page(Object read) {
        return read instanceof Recorded(var entry, _) ? (Page) entry : (Page) read;
    }

    private void upload(int page) {
        var first = page * CLAIMS_A_PAGE;
        office.upload(
            IntStream.range(first, first + CLAIMS_A_PAGE)
                .mapToObj(i -> Measures.languageCourse(Measures.KASSEL, "S-" + i, 10))
                .toList(),
            List.of());
    }
}
