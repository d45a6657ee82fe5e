package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import foerdertopf.aws.FaultyStore.Fault;
import foerdertopf.intake.ObjectTag;
import foerdertopf.intake.ObjectTag.Pin;
import foerdertopf.intake.StoredObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/// Connections that go wrong while an object is read: the read ends in time, and brings each byte once.
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BrokenReadsTest {

    private static final String REGION = "aws.region";
    private static final byte[] BYTES = random(300_000);
    private static final StoredObject OBJECT = new StoredObject(
        "uploads/x.csv", ObjectTag.of("\"e\"", new Pin.Version("v1")));

    @BeforeEach
    void nameTheRegion() {
        System.setProperty(REGION, foerdertopf.stores.LocalAccess.REGION.id());
    }

    @AfterEach
    void forgetIt() {
        System.clearProperty(REGION);
    }

    static List<Arguments> mendable() {
        return List.of(
            mended(new Fault.SilentAfter(10)),
            mended(new Fault.SilentAfter(0)),
            mended(new Fault.SilentAfter(BYTES.length - 1)),
            mended(new Fault.ClosedAfter(10)),
            mended(new Fault.ClosedAfter(0)),
            mended(new Fault.ClosedAfter(BYTES.length - 1)),
            mended(new Fault.ResetAfter(10)),
            mended(new Fault.SilentBeforeTheAnswer()),
            mended(new Fault.SilentAfter(10), new Fault.SilentBeforeTheAnswer()),
            mended(new Fault.SilentAfter(10), new Fault.ClosedAfter(10)),
            mended(new Fault.ResetAfter(10), new Fault.SilentAfter(10)),
            // What brought something counts for itself.
            mended(new Fault.ClosedAfter(70_000), new Fault.SilentAfter(70_000), new Fault.ResetAfter(70_000),
                new Fault.ClosedAfter(70_000)));
    }

    private static Arguments mended(Fault... faults) {
        return Arguments.of(List.of(faults));
    }

    @ParameterizedTest
    @MethodSource("mendable")
    void aConnectionThatGoesWrongLosesNoByteAndHangsNobody(List<Fault> faults) throws IOException {
        try (var store = new FaultyStore(BYTES, faults.toArray(Fault[]::new)); var s3 = store.s3()) {
            assertThat(all(new S3FileStore(s3, "files").open(OBJECT, 0))).isEqualTo(BYTES);
            assertThat(store.requests()).filteredOn(request -> request.startsWith("GET "))
                .allSatisfy(request -> assertThat(request).containsIgnoringCase("if-match: \"e\"")
                    .contains("versionId=v1"));
        }
    }

    @Test
    void goesOnAtTheByteReached() throws IOException {
        try (var store = new FaultyStore(BYTES, new Fault.SilentAfter(10)); var s3 = store.s3()) {
            assertThat(all(new S3FileStore(s3, "files").open(OBJECT, 5))).hasSize(BYTES.length - 5);
            assertThat(store.requests()).hasSize(2);
            assertThat(store.requests().getFirst()).containsIgnoringCase("range: bytes=5-\r\n");
            assertThat(store.requests().getLast()).containsIgnoringCase("range: bytes=15-\r\n");
        }
    }

    static List<Fault> hopeless() {
        return List.of(new Fault.SilentAfter(10), new Fault.ClosedAfter(10), new Fault.ResetAfter(10));
    }

    @ParameterizedTest
    @MethodSource("hopeless")
    void anObjectThatNeverComesWholeBreaksOffInsteadOfEndingEarly(Fault fault) throws IOException {
        try (var store = new FaultyStore(BYTES, fault, fault, fault, fault); var s3 = store.s3()) {
            assertThatThrownBy(() -> all(new S3FileStore(s3, "files").open(OBJECT, 0))).isInstanceOf(IOException.class);
            assertThat(store.requests()).hasSize(ObjectStream.MOST_POOR_CONNECTIONS);
        }
    }

    @Test
    void aStoreThatNeverAnswersIsLeft() throws IOException {
        var silent = new Fault.SilentBeforeTheAnswer();
        try (var store = new FaultyStore(BYTES, silent, silent, silent, silent); var s3 = store.s3()) {
            var files = new S3FileStore(s3, "files");
            assertThatThrownBy(() -> files.open(OBJECT, 0)).isInstanceOf(SdkException.class);
        }
    }

    @Test
    void bytesFromElsewhereAreNotTakenForThoseAskedFor() throws IOException {
        try (var store = new FaultyStore(BYTES, new Fault.SilentAfter(10), new Fault.PassesOverTheRange());
            var s3 = store.s3()) {
            assertThatThrownBy(() -> all(new S3FileStore(s3, "files").open(OBJECT, 0))).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("mendable")
    void aReportIsReadWhole(List<Fault> faults) throws IOException {
        try (var store = new FaultyStore(BYTES, faults.toArray(Fault[]::new)); var s3 = store.s3()) {
            var reads = new ObjectReads(s3, "files");
            assertThat(reads.whole("reports/2016-03/report.pdf")).contains(BYTES);
            assertThat(store.requests()).as("what reads reports may read no versions")
                .noneMatch(request -> request.contains("versionId"));
        }
    }

    /// Each byte comes before the silence is over, so that no time limit of a connection ever ends it.
    @Test
    void aConnectionThatTricklesIsLeft() throws IOException {
        var time = new long[1];
        var opened = new ArrayList<Long>();
        var stream = ObjectStream.open(from -> {
            opened.add(from);
            return Optional.of(connection(opened.size() < 3 ? slow(time, from) : fast(from), from));
        }, () -> time[0], 0).orElseThrow();
        assertThat(stream.readAllBytes()).isEqualTo(BYTES);
        assertThat(opened).containsExactly(0L, 4L, 8L);
    }

    @Test
    void anObjectThatOnlyTricklesBreaksOff() {
        var time = new long[1];
        var stream = ObjectStream.open(from -> Optional.of(connection(slow(time, from), from)), () -> time[0], 0)
            .orElseThrow();
        assertThatThrownBy(stream::readAllBytes).isInstanceOf(IOException.class);
        assertThat(time[0]).isEqualTo(3 * 40_000_000_000L);
    }

    /// Ten seconds a byte.
    private static InputStream slow(long[] time, long from) {
        return new ByteArrayInputStream(BYTES, (int) from, BYTES.length - (int) from) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                time[0] += 10_000_000_000L;
                return super.read(bytes, offset, 1);
            }
        };
    }

    private static InputStream fast(long from) {
        return new ByteArrayInputStream(BYTES, (int) from, BYTES.length - (int) from);
    }

    private static ResponseInputStream<GetObjectResponse> connection(InputStream bytes, long from) {
        return new ResponseInputStream<>(
            GetObjectResponse.builder().contentLength(BYTES.length - from).build(), bytes);
    }

    @Test
    void whatWasLeftIsNotOpenedAgain() throws IOException {
        try (var store = new FaultyStore(BYTES); var s3 = store.s3()) {
            var stream = new S3FileStore(s3, "files").open(OBJECT, 0).orElseThrow();
            assertThat(stream.read()).isEqualTo(Byte.toUnsignedInt(BYTES[0]));
            stream.close();
            assertThatThrownBy(stream::readAllBytes).isInstanceOf(IOException.class);
            assertThat(store.requests()).hasSize(1);
        }
    }

    private static byte[] all(Optional<InputStream> opened) throws IOException {
        try (var stream = opened.orElseThrow()) {
            return stream.readAllBytes();
        }
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        new Random(19).nextBytes(bytes);
        return bytes;
    }
}
