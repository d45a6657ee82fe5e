package foerdertopf.aws;

import java.security.SecureRandom;

import foerdertopf.report.ReportArchive;
import foerdertopf.report.ReportArchiveContract;
import org.junit.jupiter.api.AfterEach;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// The archive of reports on a bucket of an emulated cloud that keeps versions.
class VersionedBucketArchiveTest extends ReportArchiveContract {

    private final S3Client s3 = EmulatedCloud.s3();
    private final S3Presigner presigner = EmulatedCloud.presigner();

    @Override
    protected ReportArchive archive() {
        return new S3ReportArchive(
            s3, presigner, EmulatedCloud.newVersionedBucket(s3), Pacing.real(new SecureRandom()));
    }

    @AfterEach
    void close() {
        presigner.close();
        s3.close();
    }
}
