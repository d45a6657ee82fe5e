package foerdertopf.local.bucket;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import foerdertopf.local.events.EventStore;
import foerdertopf.local.events.QueuedEvent;
import foerdertopf.local.json.Json;
import foerdertopf.local.template.BucketEvent;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// A store whose new objects raise events. It sits behind the S3 protocol, so that every way to store an object passes
/// here: a PUT, a signed link, a form, a copy, an upload in parts.
public final class EventfulBlobStore extends ForwardingBlobStore {

    /// What S3 gives an object of no bytes: their MD5.
    private static final String TAG_OF_NO_BYTES = "d41d8cd98f00b204e9800998ecf8427e";

    private final BucketEvents events;

    public EventfulBlobStore(BlobStore delegate, List<BucketEvent> rules, EventStore store, Clock clock) {
        super(delegate);
        this.events = new BucketEvents(rules, store, clock);
        store.settleStaged(this::settle);
    }

    /// What a killed process had announced: either the object came to be since then, or it did not.
    private void settle(QueuedEvent note) {
        var left = Json.parse(note.payload()).orElseThrow();
        var bucket = left.string("bucket").orElse("");
        var key = left.string("key").orElse("");
        var found = Optional.ofNullable(delegate().blobMetadataIfPresent(bucket, key))
            .filter(object -> !object.lastModified().isBefore(note.since()));
        if (found.isPresent()) {
            events.confirm(note, stored(left.string("event").orElse(""), bucket, key));
        } else {
            events.withdraw(note);
        }
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        return raising("ObjectCreated:Put", request.bucket(), request.key(), () -> super.putBlob(request, content));
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        return raising("ObjectCreated:Copy", request.destinationBucket(), request.destinationKey(),
            () -> super.copyBlob(request));
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(MultipartUpload upload,
        CompleteMultipartUploadRequest request) {
        return raising("ObjectCreated:CompleteMultipartUpload", upload.containerName(), upload.blobName(),
            () -> super.completeMultipartUpload(upload, request));
    }

    private <T> T raising(String eventName, String bucket, String key, Supplier<T> storing) {
        var note = events.announce(eventName, bucket, key);
        if (note.isEmpty()) {
            return storing.get();
        }
        var answer = storedOrWithdrawn(note.get(), storing);
        // Should this fail, the note stays: the object is there, and the next start makes its event.
        events.confirm(note.get(), stored(eventName, bucket, key));
        return answer;
    }

    private <T> T storedOrWithdrawn(QueuedEvent note, Supplier<T> storing) {
        var done = false;
        try {
            var answer = storing.get();
            done = true;
            return answer;
        } finally {
            if (!done) {
                events.withdraw(note);
            }
        }
    }

    /// A key that ends in `/`, such as a console makes for a folder, is an object without bytes; the store gives it no
    /// tag of its own.
    private BucketEvents.Stored stored(String eventName, String bucket, String key) {
        var object = delegate().blobMetadata(bucket, key);
        return new BucketEvents.Stored(bucket, key, eventName,
            Objects.requireNonNullElse(object.contentLength(), 0L),
            Objects.requireNonNullElse(object.eTag(), TAG_OF_NO_BYTES).replace("\"", ""));
    }
}
