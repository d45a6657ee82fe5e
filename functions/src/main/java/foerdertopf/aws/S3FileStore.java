package foerdertopf.aws;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import foerdertopf.intake.FileStore;
import foerdertopf.intake.ObjectTag;
import foerdertopf.intake.StoredObject;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Files in a bucket. Reads name a version or are conditioned on the ETag, so that bytes of two objects never mix.
public final class S3FileStore implements FileStore {

    /// No such key; a version that marks a deletion; another object than the condition names.
    private static final Set<Integer> GONE = Set.of(404, 405, 412);
    private static final Duration LONGEST_PUT = Duration.ofMinutes(10);
    /// How a bucket names what was put before it kept versions.
    private static final String NO_VERSION = "null";

    private final S3Client s3;
    private final String bucket;

    public S3FileStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public Optional<Stored> find(String key) {
        return unlessGone(() -> s3.headObject(request -> request.bucket(bucket).key(key)))
            .map(head -> new Stored(new StoredObject(key, tag(head)), head.contentLength()));
    }

    @Override
    public Optional<Long> size(StoredObject object) {
        var request = HeadObjectRequest.builder().bucket(bucket).key(object.key());
        switch (object.tag()) {
            case ObjectTag.Version(var id) -> request.versionId(id);
            case ObjectTag.ETag(var value) -> request.ifMatch(quoted(value));
        }
        return unlessGone(() -> s3.headObject(request.build())).map(HeadObjectResponse::contentLength);
    }

    @Override
    public Optional<InputStream> open(StoredObject object, long from) {
        var request = GetObjectRequest.builder().bucket(bucket).key(object.key());
        switch (object.tag()) {
            case ObjectTag.Version(var id) -> request.versionId(id);
            case ObjectTag.ETag(var value) -> request.ifMatch(quoted(value));
        }
        if (from > 0) {
            request.range("bytes=" + from + "-");
        }
        return unlessGone(() -> s3.getObject(request.build())).map(Abandoned::new);
    }

    @Override
    public void put(String key, Kind kind, Path content) {
        var request = PutObjectRequest.builder()
            .bucket(bucket)
            .key(key)
            .contentType(contentType(kind))
            .overrideConfiguration(
                limits -> limits.apiCallTimeout(LONGEST_PUT).apiCallAttemptTimeout(LONGEST_PUT));
        if (kind != Kind.WORK) {
            request.contentDisposition("attachment; filename=\"" + key.substring(key.lastIndexOf('/') + 1) + "\"");
        }
        s3.putObject(request.build(), content);
    }

    private static String contentType(Kind kind) {
        return switch (kind) {
            case CSV -> "text/csv; charset=utf-8";
            case JSON -> "application/json";
            case WORK -> "application/octet-stream";
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

    private static ObjectTag tag(HeadObjectResponse head) {
        var version = head.versionId();
        return version == null || version.equals(NO_VERSION)
            ? new ObjectTag.ETag(head.eTag().replace("\"", ""))
            : new ObjectTag.Version(version);
    }

    private static String quoted(String etag) {
        return "\"" + etag + "\"";
    }

    /// A stream that is left when it is closed, instead of being read to its end.
    private static final class Abandoned extends FilterInputStream {
        private final ResponseInputStream<GetObjectResponse> response;

        private Abandoned(ResponseInputStream<GetObjectResponse> response) {
            super(response);
            this.response = response;
        }

        @Override
        public void close() throws IOException {
            response.abort();
        }
    }
}
