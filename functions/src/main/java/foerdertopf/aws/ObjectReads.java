package foerdertopf.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import foerdertopf.intake.ObjectTag;
import foerdertopf.intake.ObjectTag.Pin;
import foerdertopf.intake.StoredObject;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Reads objects of a bucket. A read is conditioned on the ETag, so that the bytes of two objects never mix; a pinned one
/// is of its version, and where that is gone, of what has the same ETag now.
final class ObjectReads {

    /// No such key or version; a version that marks a deletion; another object than the condition names.
    private static final Set<Integer> GONE = Set.of(404, 405, 412);
    /// How a bucket names what was put before it kept versions.
    private static final String NO_VERSION = "null";

    private final S3Client s3;
    private final String bucket;

    ObjectReads(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    Optional<HeadObjectResponse> head(String key, Pin pin) {
        var request = HeadObjectRequest.builder().bucket(bucket).key(key);
        if (pin instanceof Pin.Version(var id)) {
            request.versionId(id);
        }
        return unlessGone(() -> s3.headObject(request.build()));
    }

    Optional<HeadObjectResponse> head(StoredObject object) {
        return pinnedOrCurrent(object, pin -> {
            var request = HeadObjectRequest.builder().bucket(bucket).key(object.key()).ifMatch(quoted(object.tag()));
            if (pin instanceof Pin.Version(var id)) {
                request.versionId(id);
            }
            return unlessGone(() -> s3.headObject(request.build()));
        });
    }

    Optional<InputStream> open(StoredObject object, long from) {
        return ObjectStream.open(position -> get(object, position), System::nanoTime, from);
    }

    /// All of what stands under a key now. It is not pinned: a version takes a permission of its own.
    Optional<byte[]> whole(String key) {
        return unlessGone(() -> s3.getObject(get -> get.bucket(bucket).key(key))).map(first -> {
            var object = new StoredObject(key, ObjectTag.of(first.response().eTag(), Pin.CURRENT));
            return readAll(ObjectStream.of(first, position -> get(object, position), System::nanoTime));
        });
    }

    static ObjectTag tag(HeadObjectResponse head) {
        var pin = Optional.ofNullable(head.versionId())
            .filter(id -> !id.equals(NO_VERSION))
            .<Pin>map(Pin.Version::new)
            .orElse(Pin.CURRENT);
        return ObjectTag.of(head.eTag(), pin);
    }

    private Optional<ResponseInputStream<GetObjectResponse>> get(StoredObject object, long from) {
        return pinnedOrCurrent(object, pin -> {
            var request = GetObjectRequest.builder().bucket(bucket).key(object.key()).ifMatch(quoted(object.tag()));
            if (pin instanceof Pin.Version(var id)) {
                request.versionId(id);
            }
            if (from > 0) {
                request.range("bytes=" + from + "-");
            }
            return unlessGone(() -> fromThere(s3.getObject(request.build()), from));
        });
    }

    /// A server may pass over the range and answer all there is.
    private static ResponseInputStream<GetObjectResponse> fromThere(
        ResponseInputStream<GetObjectResponse> answer, long from) {
        var range = Optional.ofNullable(answer.response().contentRange()).orElse("");
        if (from > 0 && !range.startsWith("bytes " + from + "-")) {
            answer.abort();
            throw SdkClientException.create("bytes from " + from + " on were asked for, and others came: " + range);
        }
        return answer;
    }

    private static <T> Optional<T> pinnedOrCurrent(StoredObject object, Function<Pin, Optional<T>> call) {
        return switch (object.tag().pin()) {
            case Pin.Current current -> call.apply(current);
            case Pin.Version version -> call.apply(version).or(() -> call.apply(Pin.CURRENT));
        };
    }

    private static <T> Optional<T> unlessGone(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (S3Exception refused) {
            if (GONE.contains(refused.statusCode())) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static byte[] readAll(InputStream opened) {
        try (opened) {
            return opened.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(ObjectTag tag) {
        return "\"" + tag.etag() + "\"";
    }
}
