package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import foerdertopf.journal.Upload.State;
import org.junit.jupiter.api.Test;

/// Runs that end early because time is over, and streams that break off.
class HandOverTest {

    private static final String KEY = "uploads/06412/deutsch4u/x.csv";
    private static final byte[] FILE = SampleFiles.courses(500).getBytes(UTF_8);

    private final ImportRig rig = new ImportRig();

    @Test
    void handsOverWhenTimeIsOverAndTheNextRunsComeToTheSameEnd() {
        var object = rig.files.upload(KEY, FILE);
        var rows = 0;
        var run = 1;
        for (var outcome = run(object, run); outcome instanceof ImportOutcome.HandedOver; outcome = run(object, run)) {
            var soFar = rig.upload(outcome.upload());
            assertThat(soFar.state()).isInstanceOf(State.Running.class);
            assertThat(soFar.rowsRead()).isGreaterThan(rows).isEqualTo(soFar.accepted() + soFar.rejected());
            rows = soFar.rowsRead();
            run++;
            assertThat(rig.handedOverTo()).endsWith(run);
        }
        assertThat(run).isGreaterThan(2);
        var alone = new ImportRig();
        var expected = alone.bring(KEY, FILE).upload();
        assertThat(rig.upload(expected)).isEqualTo(alone.upload(expected));
        assertThat(rig.files.texts("results/")).isEqualTo(alone.files.texts("results/"));
    }

    /// Time for some batches: asked once at the start, then before each batch.
    private ImportOutcome run(StoredObject object, int run) {
        var left = new AtomicInteger(100);
        return new ImportingFile(rig.tools())
            .run(object, run, () -> Duration.ofSeconds(left.getAndAdd(-30)));
    }

    @Test
    void theNumberOfRunsIsBounded() {
        var object = rig.files.upload(KEY, FILE);
        var outcome = run(object, 14);
        assertThat(rig.upload(outcome.upload()).state())
            .isInstanceOfSatisfying(State.Failed.class, failed -> assertThat(failed.reason()).isEqualTo("too-long"));
        assertThat(rig.upload(outcome.upload()).accepted()).isPositive();
        assertThat(rig.result(outcome.upload(), "rejected.csv")).contains("Die Verarbeitung hat zu lange gedauert");
        assertThat(rig.handedOverTo()).isEmpty();
    }

    @Test
    void aStreamThatBreaksOffIsOpenedAgainWhereTheJournalEnds() {
        var object = rig.files.upload(KEY, FILE);
        var outcome = rig.take(object, rig.ledger, new Breaking(rig.files, 6_000));
        assertThat(rig.upload(outcome.upload()).state()).isInstanceOf(State.Done.class);
        var alone = new ImportRig();
        var expected = alone.bring(KEY, FILE).upload();
        assertThat(rig.upload(expected)).isEqualTo(alone.upload(expected));
        assertThat(rig.files.texts("results/")).isEqualTo(alone.files.texts("results/"));
    }

    @Test
    void aStreamThatAlwaysBreaksOffIsAnOutage() {
        var object = rig.files.upload(KEY, FILE);
        assertThatThrownBy(() -> rig.take(object, rig.ledger, new Breaking(rig.files, 10)))
            .isInstanceOf(UncheckedIOException.class);
        rig.take(object);
        assertThat(rig.files.texts("results/")).hasSize(3);
    }

    /// Streams of the rows break off after so many bytes.
    private static final class Breaking extends MortalFiles {
        private final int bytes;

        private Breaking(FileStore files, int bytes) {
            super(files, Kill.never());
            this.bytes = bytes;
        }

        @Override
        public Optional<InputStream> open(StoredObject object, long from) {
            return super.open(object, from).map(whole -> from == 0 ? whole : new Broken(whole, bytes));
        }
    }

    private static final class Broken extends InputStream {
        private final InputStream whole;
        private int left;

        private Broken(InputStream whole, int bytes) {
            this.whole = whole;
            this.left = bytes;
        }

        @Override
        public int read() throws IOException {
            left--;
            if (left < 0) {
                throw new IOException("connection reset");
            }
            return whole.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left <= 0) {
                throw new IOException("connection reset");
            }
            var read = whole.read(bytes, from, Math.min(length, left));
            left -= read;
            return read;
        }
    }
}
