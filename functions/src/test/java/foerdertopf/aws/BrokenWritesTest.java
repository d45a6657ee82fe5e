package foerdertopf.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import foerdertopf.aws.FaultyStore.Fault;
import foerdertopf.intake.FileStore.Kind;
import foerdertopf.stores.LocalAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;

/// Connections that go wrong while something is sent: the call ends in time.
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BrokenWritesTest {

    private static final String REGION = "aws.region";
    private static final int LARGE = 30 * 1024 * 1024;

    @TempDir
    Path folder;

    @BeforeEach
    void nameTheRegion() {
        System.setProperty(REGION, LocalAccess.REGION.id());
    }

    @AfterEach
    void forgetIt() {
        System.clearProperty(REGION);
    }

    @Test
    void aResultIsSentAgainWhereTheStoreFallsSilent() throws IOException {
        var silent = new Fault.SilentBeforeTheAnswer();
        try (var store = new FaultyStore(new byte[1], silent, silent); var s3 = store.s3()) {
            new S3FileStore(s3, "files").put("results/x/accepted.csv", Kind.CSV, file(1_000));
            assertThat(store.requests()).filteredOn(request -> request.startsWith("PUT ")).hasSize(3);
        }
    }

    @Test
    void aStoreThatNeverSaysItTookAResultHangsNobody() throws IOException {
        var silent = new Fault.SilentBeforeTheAnswer();
        try (var store = new FaultyStore(new byte[1], silent, silent, silent, silent); var s3 = store.s3()) {
            var files = new S3FileStore(s3, "files");
            assertThatThrownBy(() -> files.put("results/x/accepted.csv", Kind.CSV, file(1_000)))
                .isInstanceOf(SdkException.class);
        }
    }

    /// A socket has no time limit for what it sends: the SDK's clock ends it.
    @Test
    void aStoreThatTakesNothingHangsNobody() throws IOException {
        try (var store = new FaultyStore(new byte[1], new Fault.Deaf()); var s3 = store.s3()) {
            assertThatThrownBy(() -> s3.putObject(
                put -> put.bucket("files")
                    .key("x")
                    .overrideConfiguration(
                        limits -> limits.apiCallAttemptTimeout(Duration.ofSeconds(1))
                            .apiCallTimeout(Duration.ofSeconds(3))),
                RequestBody.fromBytes(new byte[LARGE]))).isInstanceOf(SdkException.class);
        }
    }

    @Test
    void aSilentLambdaHangsNobody() throws IOException {
        try (var store = new FaultyStore(new byte[1], new Fault.Deaf()); var lambda = store.clients().lambda()) {
            assertThatThrownBy(() -> lambda.invoke(call -> call.functionName("x")
                .payload(SdkBytes.fromUtf8String("{}"))
                .overrideConfiguration(limits -> limits.apiCallTimeout(Duration.ofSeconds(7)))))
                .isInstanceOf(SdkException.class);
        }
    }

    @ParameterizedTest(name = "{0} MB: {1} s a try, {2} s in all")
    @CsvSource({"0, 30, 90", "2, 31, 93", "100, 80, 240", "420, 240, 600", "2000, 240, 600"})
    void mayTakeAsLongAsItsSizeNeeds(int size, int oneTry, int all) {
        assertThat(ClientTimeouts.toSend(size * 1024L * 1024))
            .isEqualTo(new ClientTimeouts.Limits(Duration.ofSeconds(oneTry), Duration.ofSeconds(all)));
    }

    private Path file(int size) throws IOException {
        return Files.write(folder.resolve("x"), new byte[size]);
    }
}
