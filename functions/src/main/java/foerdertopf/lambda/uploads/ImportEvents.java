package foerdertopf.lambda.uploads;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3ObjectEntity;
import foerdertopf.aws.LambdaContinuation;
import foerdertopf.intake.FileStore;
import foerdertopf.intake.Leftover;
import foerdertopf.intake.ObjectTag;
import foerdertopf.intake.ObjectTag.Pin;
import foerdertopf.intake.StoredObject;

/// Reads what a bucket tells of new objects, and what an import tells its next run.
public final class ImportEvents {

    private static final int FIRST_RUN = 1;
    /// How a bucket names what was put before it kept versions.
    private static final String NO_VERSION = "null";
    private static final Pattern NEXT_RUN = Pattern.compile(LambdaContinuation.EVENT_NAME + "([0-9]{1,4})");

    private final FileStore store;

    public ImportEvents(FileStore store) {
        this.store = store;
    }

    /// What an event of a bucket is about.
    public sealed interface Notice {}

    /// An object to import, and in which run.
    public record Arrived(StoredObject object, int run) implements Notice {}

    /// Nothing that a person meant to upload.
    public record Ignored() implements Notice {}

    public List<Notice> of(S3Event event) {
        return Stream.ofNullable(event.getRecords())
            .flatMap(List::stream)
            .flatMap(entry -> of(entry).stream())
            .toList();
    }

    private Optional<Notice> of(S3EventNotificationRecord entry) {
        var key = entry.getS3().getObject().getUrlDecodedKey();
        return Leftover.is(key)
            ? Optional.of(new Ignored())
            : object(entry, key).map(object -> new Arrived(object, run(entry)));
    }

    /// An event that names no ETag means what is there now, or what the version is that it names.
    private Optional<StoredObject> object(S3EventNotificationRecord entry, String key) {
        var named = entry.getS3().getObject();
        var pin = pin(named);
        return Optional.ofNullable(named.geteTag())
            .filter(etag -> !etag.isBlank())
            .map(etag -> new StoredObject(key, ObjectTag.of(etag, pin)))
            .or(() -> store.find(key, pin).map(FileStore.Stored::object));
    }

    private static Pin pin(S3ObjectEntity named) {
        return Optional.ofNullable(named.getVersionId())
            .filter(id -> !id.isBlank() && !id.equals(NO_VERSION))
            .<Pin>map(Pin.Version::new)
            .orElse(Pin.CURRENT);
    }

    private static int run(S3EventNotificationRecord entry) {
        var name = NEXT_RUN.matcher(Optional.ofNullable(entry.getEventName()).orElse(""));
        return LambdaContinuation.EVENT_SOURCE.equals(entry.getEventSource()) && name.matches()
            ? Integer.parseInt(name.group(1))
            : FIRST_RUN;
    }
}
