package foerdertopf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import foerdertopf.aws.FaultyStore;
import foerdertopf.aws.FaultyStore.Fault;
import foerdertopf.aws.S3FileStore;
import foerdertopf.journal.Upload.State;
import foerdertopf.stores.LocalAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Imports of files whose connections go wrong, in whichever of the times that a file is read.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BrokenConnectionsTest {

    private static final String REGION = "aws.region";

    private final ImportRig rig = new ImportRig();

    @BeforeEach
    void nameTheRegion() {
        System.setProperty(REGION, LocalAccess.REGION.id());
    }

    @AfterEach
    void forgetIt() {
        System.clearProperty(REGION);
    }

    /// A sound connection reads the whole file before its rows are.
    private static final Fault SOUND = new Fault.SilentAfter(Integer.MAX_VALUE);

    static List<List<Fault>> faults() {
        return List.of(
            List.of(new Fault.SilentAfter(10)),
            List.of(new Fault.ClosedAfter(10)),
            List.of(SOUND, new Fault.SilentAfter(10)),
            List.of(SOUND, new Fault.ClosedAfter(10)),
            List.of(SOUND, new Fault.ClosedAfter(7_000)),
            List.of(SOUND, new Fault.ResetAfter(7_000)),
            List.of(SOUND, new Fault.ClosedAfter(7_000), new Fault.SilentAfter(2_000)),
            List.of(SOUND, new Fault.SilentBeforeTheAnswer()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aConnectionThatGoesWrongLosesNoRowAndDoublesNone(List<Fault> faults) throws IOException {
        imports("uploads/06412/deutsch4u/x.csv", SampleFiles.courses(300), faults);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void norDoesItWhereRowsAreGathered(List<Fault> faults) throws IOException {
        imports("uploads/06412/guide-deployment/x.csv", SampleFiles.guides(300), faults);
    }

    /// More than one stream mends by itself: the rows booked until then are not read again.
    @Test
    void connectionsThatGoOnGoingWrongLoseNoRowAndDoubleNone() throws IOException {
        var closed = new Fault.ClosedAfter(900);
        imports("uploads/06412/deutsch4u/x.csv", SampleFiles.courses(300),
            List.of(SOUND, closed, closed, closed, new Fault.SilentAfter(900)));
    }

    private void imports(String key, String file, List<Fault> faults) throws IOException {
        var bytes = file.getBytes(UTF_8);
        var object = rig.files.upload(key, bytes);
        try (var bucket = new FaultyStore(bytes, faults.toArray(Fault[]::new)); var s3 = bucket.s3()) {
            var id = rig.take(object, rig.ledger, new OverConnections(rig.files, key, new S3FileStore(s3, "files")))
                .upload();
            assertThat(rig.upload(id).state()).isInstanceOf(State.Done.class);
            var alone = new ImportRig();
            alone.take(alone.files.upload(key, bytes));
            assertThat(rig.upload(id)).isEqualTo(alone.upload(id));
            assertThat(rig.files.texts("results/")).isEqualTo(alone.files.texts("results/"));
        }
    }

    /// It stays running: what comes next goes on from there.
    @Test
    void aFileThatNeverComesWholeIsAnOutageAndNotItsEnd() throws IOException {
        var key = "uploads/06412/deutsch4u/x.csv";
        var bytes = SampleFiles.courses(300).getBytes(UTF_8);
        var object = rig.files.upload(key, bytes);
        var faults = new Fault[40];
        Arrays.fill(faults, new Fault.ClosedAfter(50));
        faults[0] = SOUND;
        try (var bucket = new FaultyStore(bytes, faults); var s3 = bucket.s3()) {
            var store = new OverConnections(rig.files, key, new S3FileStore(s3, "files"));
            assertThatThrownBy(() -> rig.take(object, rig.ledger, store)).isInstanceOf(UncheckedIOException.class);
        }
        var id = rig.take(object).upload();
        assertThat(rig.upload(id).rowsRead()).isEqualTo(300);
        assertThat(rig.upload(id).state()).isInstanceOf(State.Done.class);
    }

    /// One object comes over connections; all else is as it is.
    private static final class OverConnections extends MortalFiles {
        private final String key;
        private final FileStore connections;

        private OverConnections(FileStore files, String key, FileStore connections) {
            super(files, Kill.never());
            this.key = key;
            this.connections = connections;
        }

        @Override
        public Optional<InputStream> open(StoredObject object, long from) {
            return object.key().equals(key) ? connections.open(object, from) : super.open(object, from);
        }
    }
}
