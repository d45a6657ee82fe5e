package foerdertopf.aws;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.intake.UploadLinks;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// Signed links to a bucket. A link to put a file has its length signed: a file of another length is refused, so the
/// limit on the length announced is a limit on what can come.
public final class S3UploadLinks implements UploadLinks {

    /// To begin sending or fetching; how long it then takes does not matter.
    private static final Duration VALIDITY = Duration.ofMinutes(15);

    /// Not signed, so a client may send another one.
    private static final SortedMap<String, String> CONTENT_TYPE = Collections
        .unmodifiableSortedMap(new TreeMap<>(Map.of("Content-Type", "text/csv")));

    private final S3Presigner presigner;
    private final String bucket;

    public S3UploadLinks(S3Presigner presigner, String bucket) {
        this.presigner = presigner;
        this.bucket = bucket;
    }

    @Override
    public Link toPut(String key, long size) {
        var signed = presigner.presignPutObject(
            request -> request.signatureDuration(VALIDITY)
                .putObjectRequest(put -> put.bucket(bucket).key(key).contentLength(size)));
        return new Link(signed.url().toString(), signed.httpRequest().method().name(), CONTENT_TYPE);
    }

    @Override
    public String toGet(String key) {
        return presigner.presignGetObject(
            request -> request.signatureDuration(VALIDITY).getObjectRequest(get -> get.bucket(bucket).key(key)))
            .url()
            .toString();
    }
}
