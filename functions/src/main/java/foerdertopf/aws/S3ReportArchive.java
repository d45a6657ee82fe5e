package foerdertopf.aws;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;

import foerdertopf.json.ReportStatusJson;
import foerdertopf.report.ReportArchive;
import foerdertopf.report.ReportStatus;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// Reports in a bucket. A file is put under the condition that there is none; the status of a month, which moves, lies in
/// a folder of its own.
public final class S3ReportArchive implements ReportArchive {

    private static final Duration LINK_HOLDS = Duration.ofMinutes(15);
    private static final int PRECONDITION_FAILED = 412;
    private static final int CONFLICT = 409;

    private final S3Client s3;
    private final S3Presigner presigner;
    private final String bucket;
    private final ObjectReads reads;
    private final Pacing pacing;

    public S3ReportArchive(S3Client s3, S3Presigner presigner, String bucket, Pacing pacing) {
        this.s3 = s3;
        this.presigner = presigner;
        this.bucket = bucket;
        this.reads = new ObjectReads(s3, bucket);
        this.pacing = pacing;
    }

    @Override
    public void putIfAbsent(String key, String contentType, byte[] content) {
        var tries = new Tries(pacing);
        while (true) {
            try {
                s3.putObject(
                    put -> put.bucket(bucket).key(key).contentType(contentType).ifNoneMatch("*"),
                    RequestBody.fromBytes(content));
                return;
            } catch (S3Exception e) {
                if (e.statusCode() == PRECONDITION_FAILED) {
                    return;
                }
                if (e.statusCode() != CONFLICT) {
                    throw e;
                }
                // Two put the same key at once: who wins is not decided yet.
                tries.again(e);
            }
        }
    }

    @Override
    public Optional<byte[]> read(String key) {
        return reads.whole(key);
    }

    @Override
    public URI link(String key, String fileName) {
        var signed = presigner.presignGetObject(
            presign -> presign.signatureDuration(LINK_HOLDS)
                .getObjectRequest(
                    get -> get.bucket(bucket)
                        .key(key)
                        .responseContentDisposition("attachment; filename=\"" + fileName + "\"")));
        return URI.create(signed.url().toString());
    }

    @Override
    public Optional<ReportStatus> status(YearMonth month) {
        return read(statusKey(month)).map(bytes -> ReportStatusJson.read(new String(bytes, StandardCharsets.UTF_8)));
    }

    @Override
    public void note(ReportStatus status) {
        s3.putObject(
            put -> put.bucket(bucket).key(statusKey(status.month())).contentType("application/json"),
            RequestBody.fromString(ReportStatusJson.write(status)));
    }

    private static String statusKey(YearMonth month) {
        return "reports/status/" + month + ".json";
    }
}
