package foerdertopf.local.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import foerdertopf.local.events.EventStore;
import foerdertopf.local.events.QueuedEvent;
import foerdertopf.local.json.Json;
import foerdertopf.local.template.BucketEvent;
import foerdertopf.stores.S3Local;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// Notes of objects that are being stored: whatever the object or the note is, the next start goes on.
class StagedNotesTest {

    private static final String BUCKET = "files";
    private static final BucketEvent RULE = new BucketEvent(BUCKET, List.of("s3:ObjectCreated:*"), "uploads/", "",
        "NightFunction");

    @TempDir
    Path folder;
    private EventStore events;

    @BeforeEach
    void open() {
        events = new EventStore(folder.resolve("events"));
    }

    @Test
    void aFolderThatAConsoleMakesIsStoredAndStopsNoStart() {
        try (var s3 = start(); var client = s3.client()) {
            client.createBucket(request -> request.bucket(BUCKET));
            put(client, "uploads/06412/");
            put(client, "uploads/06412/x.csv");

            assertThat(client.headObject(request -> request.bucket(BUCKET).key("uploads/06412/")).contentLength())
                .isZero();
            assertThat(client.listObjectsV2(request -> request.bucket(BUCKET)).contents()).extracting(one -> one.key())
                .containsExactly("uploads/06412/", "uploads/06412/x.csv");
        }
        assertThat(folder.resolve("events/staged")).isEmptyDirectory();
        assertThat(events.waiting()).hasSize(2).allSatisfy(event -> assertThat(event.payload()).contains("eTag"));
    }

    @Test
    void theNoteOfAFolderIsSettledAtTheNextStart() {
        try (var s3 = start(); var client = s3.client()) {
            client.createBucket(request -> request.bucket(BUCKET));
            events.stage(QueuedEvent.of("NightFunction",
                Json.text(Map.of("event", "ObjectCreated:Put", "bucket", BUCKET, "key", "uploads/a/"))));
            client.putObject(request -> request.bucket(BUCKET).key("uploads/a/"), RequestBody.empty());
        }
        try (var _ = start()) {
            assertThat(folder.resolve("events/staged")).isEmptyDirectory();
            assertThat(events.failed()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "{}", "{\"id\":\"x\",\"function\":\"F\",\"payload\":\"{}\"}",
        "{\"id\":\"1-x\",\"function\":\"F\",\"payload\":\"no json\"}",
        "{\"id\":\"1-odd\",\"function\":\"F\",\"payload\":\"{}\"}",
        "{\"id\":\"odd\",\"function\":\"F\",\"payload\":\"{\\\"bucket\\\":\\\"files\\\",\\\"key\\\":\\\"uploads/a/\\\"}\"}"})
    void anOddNoteIsSetAsideAndStopsNoStart(String note) throws IOException {
        try (var s3 = start(); var client = s3.client()) {
            client.createBucket(request -> request.bucket(BUCKET));
            put(client, "uploads/a/");
        }
        Files.writeString(Files.createDirectories(folder.resolve("events/staged")).resolve("odd.json"), note);

        try (var _ = start()) {
            assertThat(folder.resolve("events/staged")).isEmptyDirectory();
            assertThat(folder.resolve("events/failed/odd.json")).hasContent(note);
        }
    }

    private static void put(S3Client client, String key) {
        client.putObject(request -> request.bucket(BUCKET).key(key), RequestBody.empty());
    }

    private S3Local start() {
        return S3Local.start(new S3Local.Settings(folder.resolve("s3"), 0, List.of(),
            blobs -> new EventfulBlobStore(blobs, List.of(RULE), events, Clock.systemUTC())));
    }
}
