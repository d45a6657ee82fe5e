package foerdertopf.lambda.uploads;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3ObjectEntity;
import foerdertopf.aws.LambdaContinuation;
import foerdertopf.ids.IntakeId;
import foerdertopf.intake.FileStore;
import foerdertopf.intake.Leftover;
import foerdertopf.intake.ObjectTag;
import foerdertopf.intake.ObjectTag.Pin;
import foerdertopf.intake.StoredObject;

/// Reads what a bucket tells of new objects, what an import tells its next run, and what is to be resumed.
public final class ImportEvents {

    private static final int FIRST_RUN = 1;
    /// How a bucket names what was put before it kept versions.
    private static final String NO_VERSION = "null";
    private static final Pattern NEXT_RUN = Pattern.compile(LambdaContinuation.EVENT_NAME + "([0-9]{1,4})");
    /// The upload stands where a key does: Lambda takes no event of a bucket without an object.
    private static final String RESUME = "Resume";

    private final FileStore store;

    public ImportEvents(FileStore store) {
        this.store = store;
    }

    /// What an event asks for.
    public sealed interface Task {
        /// An object to import, and in which run.
        record Arrived(StoredObject object, int run) implements Task {}

        /// Nothing that a person meant to upload.
        record Ignored() implements Task {}

        /// An upload whose import is to go on, by its id as it was sent.
        record Resumed(String upload) implements Task {
            public Optional<IntakeId> id() {
                return Optional.of(upload).filter(IntakeId::isWellFormed).map(IntakeId::new);
            }
        }
    }

    public List<Task> of(S3Event event) {
        return Stream.ofNullable(event.getRecords())
            .flatMap(List::stream)
            .flatMap(entry -> of(entry).stream())
            .toList();
    }

    private Optional<Task> of(S3EventNotificationRecord entry) {
        var name = Optional.ofNullable(entry.getEventName()).orElse("");
        var isOurs = LambdaContinuation.EVENT_SOURCE.equals(entry.getEventSource());
        var key = entry.getS3().getObject().getUrlDecodedKey();
        if (isOurs && name.equals(RESUME)) {
            return Optional.of(new Task.Resumed(key));
        }
        return Leftover.is(key)
            ? Optional.of(new Task.Ignored())
            : object(entry, key).map(object -> new Task.Arrived(object, isOurs ? run(name) : FIRST_RUN));
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

    private static int run(String name) {
        var next = NEXT_RUN.matcher(name);
        return next.matches() ? Integer.parseInt(next.group(1)) : FIRST_RUN;
    }
}
