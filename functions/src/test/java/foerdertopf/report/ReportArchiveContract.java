package foerdertopf.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/// What every archive of reports must do.
public abstract class ReportArchiveContract {

    private static final String KEY = "reports/2016-03/report.csv";
    private static final String TYPE = "text/csv; charset=utf-8";
    private static final YearMonth MARCH = YearMonth.of(2016, 3);

    protected abstract ReportArchive archive();

    @Test
    void keepsAFile() {
        var archive = archive();
        archive.putIfAbsent(KEY, TYPE, bytes("first"));
        assertThat(archive.read(KEY)).get().isEqualTo(bytes("first"));
    }

    @Test
    void neverChangesAFile() {
        var archive = archive();
        archive.putIfAbsent(KEY, TYPE, bytes("first"));
        archive.putIfAbsent(KEY, TYPE, bytes("second"));
        assertThat(archive.read(KEY)).get().isEqualTo(bytes("first"));
    }

    @Test
    void keepsOneOfThoseWhoPutAtOnce() {
        var archive = archive();
        var seen = new ConcurrentSkipListSet<String>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8).forEach(i -> executor.execute(() -> {
                archive.putIfAbsent(KEY, TYPE, bytes("writer " + i));
                seen.add(new String(archive.read(KEY).orElseThrow(), StandardCharsets.UTF_8));
            }));
        }
        assertThat(seen).singleElement(STRING).matches("writer [0-7]");
    }

    @Test
    void knowsThatAFileIsNotThere() {
        assertThat(archive().read("reports/2016-03/nothing.csv")).isEmpty();
    }

    @Test
    void movesTheStatusOfAMonth() {
        var archive = archive();
        assertThat(archive.status(MARCH)).isEmpty();
        var at = Instant.parse("2016-04-01T03:00:00.250Z");
        for (var state : List.of(new ReportStatus.Building(at), new ReportStatus.Final(at.plusSeconds(9)))) {
            archive.note(new ReportStatus(MARCH, state));
            assertThat(archive.status(MARCH)).contains(new ReportStatus(MARCH, state));
        }
        assertThat(archive.status(MARCH.plusMonths(1))).isEmpty();
    }

    protected static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
