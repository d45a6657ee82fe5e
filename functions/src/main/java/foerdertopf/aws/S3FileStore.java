package foerdertopf.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import foerdertopf.intake.FileStore;
import foerdertopf.intake.ObjectTag.Pin;
import foerdertopf.intake.StoredObject;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/// Files in a bucket, whether it keeps versions or not.
public final class S3FileStore implements FileStore {

    private final S3Client s3;
    private final String bucket;
    private final ObjectReads reads;

    public S3FileStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
        this.reads = new ObjectReads(s3, bucket);
    }

    @Override
    public Optional<Stored> find(String key, Pin pin) {
        return reads.head(key, pin)
            .map(head -> new Stored(new StoredObject(key, ObjectReads.tag(head)), head.contentLength()));
    }

    @Override
    public Optional<Long> size(StoredObject object) {
        return reads.head(object).map(HeadObjectResponse::contentLength);
    }

    @Override
    public Optional<InputStream> open(StoredObject object, long from) {
        return reads.open(object, from);
    }

    @Override
    public void put(String key, Kind kind, Path content) {
        var time = ClientTimeouts.toSend(size(content));
        var request = PutObjectRequest.builder()
            .bucket(bucket)
            .key(key)
            .contentType(contentType(kind))
            .overrideConfiguration(limits -> limits.apiCallTimeout(time.all()).apiCallAttemptTimeout(time.oneTry()));
        if (kind != Kind.WORK) {
            request.contentDisposition("attachment; filename=\"" + key.substring(key.lastIndexOf('/') + 1) + "\"");
        }
        s3.putObject(request.build(), content);
    }

    private static long size(Path content) {
        try {
            return Files.size(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contentType(Kind kind) {
        return switch (kind) {
            case CSV -> "text/csv; charset=utf-8";
            case JSON -> "application/json";
            case WORK -> "application/octet-stream";
        };
    }
}
