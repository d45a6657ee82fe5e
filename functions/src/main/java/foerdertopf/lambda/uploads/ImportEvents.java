package foerdertopf.lambda.uploads;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import foerdertopf.aws.LambdaContinuation;
import foerdertopf.intake.FileStore;
import foerdertopf.intake.Leftover;
import foerdertopf.intake.ObjectTag;
import foerdertopf.intake.StoredObject;

/// Reads what a bucket tells of new objects, and what an import tells its next run.
public final class ImportEvents {

    private static final int FIRST_RUN = 1;
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

    /// By version, where there is one; an event that names neither version nor ETag means what is there now.
    private Optional<StoredObject> object(S3EventNotificationRecord entry, String key) {
        var named = entry.getS3().getObject();
        var version = Optional.ofNullable(named.getVersionId()).filter(id -> !id.isBlank() && !id.equals("null"));
        var etag = Optional.ofNullable(named.geteTag()).filter(tag -> !tag.isBlank());
        return version.<ObjectTag>map(ObjectTag.Version::new)
            .or(() -> etag.map(tag -> new ObjectTag.ETag(tag.replace("\"", ""))))
            .map(tag -> new StoredObject(key, tag))
            .or(() -> store.find(key).map(FileStore.Stored::object));
    }

    private static int run(S3EventNotificationRecord entry) {
        var name = NEXT_RUN.matcher(Optional.ofNullable(entry.getEventName()).orElse(""));
        return LambdaContinuation.EVENT_SOURCE.equals(entry.getEventSource()) && name.matches()
            ? Integer.parseInt(name.group(1))
            : FIRST_RUN;
    }
}
