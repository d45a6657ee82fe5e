package foerdertopf.lambda.uploads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3Entity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3ObjectEntity;
import foerdertopf.intake.ObjectTag;
import foerdertopf.intake.ObjectTag.Pin;
import foerdertopf.intake.StoredObject;
import foerdertopf.intake.VersionedFiles;
import foerdertopf.lambda.uploads.ImportEvents.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which object an event means.
class ImportEventsTest {

    private static final String KEY = "uploads/06412/deutsch4u/x.csv";

    private final VersionedFiles files = new VersionedFiles();
    private final ImportEvents events = new ImportEvents(files);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(quoteCharacter = '`', value = {
        "9b2cf535f27731c974343645a3985328,       , ",
        "`\"9b2cf535f27731c974343645a3985328\"`, , ",
        "9b2cf535f27731c974343645a3985328,       null, ",
        "9b2cf535f27731c974343645a3985328,       ` `, ",
        "9b2cf535f27731c974343645a3985328,       L4kqtJlcpXroDTDmpUMLUo, L4kqtJlcpXroDTDmpUMLUo",
        // An upload in parts.
        "9b2cf535f27731c974343645a3985328-3,     L4kqtJlcpXroDTDmpUMLUo, L4kqtJlcpXroDTDmpUMLUo",
    })
    void namesTheBytesByETagAndPinsThemByVersion(String etag, @Nullable String version, @Nullable String pinned) {
        var pin = Optional.ofNullable(pinned).<Pin>map(Pin.Version::new).orElse(Pin.CURRENT);
        assertThat(object(KEY, etag, version))
            .isEqualTo(new StoredObject(KEY, new ObjectTag(etag.replace("\"", ""), pin)));
    }

    @Test
    void lookUpWhatTheVersionHoldsWhereThereIsNoETag() {
        var first = files.upload(KEY, "first".getBytes(UTF_8));
        var second = files.upload(KEY, "second".getBytes(UTF_8));
        assertThat(object(KEY, null, ((Pin.Version) first.tag().pin()).id())).isEqualTo(first);
        assertThat(object(KEY, "", null)).isEqualTo(second);
        assertThat(events.of(event(KEY, null, "v99"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kurse März.csv", "a+b.csv", "100%.csv", "a b%20c.csv", "a&b=c;d.csv", "ß€😀.csv"})
    void readsKeysAsTheBucketEncodesThem(String name) {
        for (var form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            var key = Normalizer.normalize("uploads/06412/deutsch4u/" + name, form);
            assertThat(object(key, "e", null).key()).isEqualTo(key);
        }
    }

    @Test
    void takesAnUploadToResumeByItsId() {
        var entry = new S3EventNotificationRecord(
            null, "Resume", "foerdertopf:import", null, null, null, null,
            new S3Entity(null, null, new S3ObjectEntity("7Q2M4X8V0B3C5D6F7G9H", 0L, null, null, null), null), null);
        assertThat(events.of(new S3Event(List.of(entry)))).containsExactly(new Task.Resumed("7Q2M4X8V0B3C5D6F7G9H"));
    }

    private StoredObject object(String key, @Nullable String etag, @Nullable String version) {
        return ((Task.Arrived) events.of(event(key, etag, version)).getFirst()).object();
    }

    private static S3Event event(String key, @Nullable String etag, @Nullable String version) {
        var encoded = URLEncoder.encode(key, UTF_8).replace("%2F", "/");
        var object = new S3ObjectEntity(encoded, 1L, etag, version, "1");
        return new S3Event(List.of(new S3EventNotificationRecord(
            "eu-central-1", "ObjectCreated:Put", "aws:s3", null, "2.1", null, null,
            new S3Entity("local", null, object, "1.0"), null)));
    }
}
