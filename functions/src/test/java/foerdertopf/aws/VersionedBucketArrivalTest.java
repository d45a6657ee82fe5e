package foerdertopf.aws;

import foerdertopf.intake.FileStore;
import foerdertopf.intake.ObjectTag.Pin;
import foerdertopf.intake.StoredObject;
import foerdertopf.intake.VersionedArrivalContract;
import org.junit.jupiter.api.AfterEach;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// Imports from a bucket of an emulated cloud that keeps versions.
class VersionedBucketArrivalTest extends VersionedArrivalContract {

    private final S3Client s3 = EmulatedCloud.s3();
    private final String bucket = EmulatedCloud.newVersionedBucket(s3);

    @Override
    protected FileStore store() {
        return new S3FileStore(s3, bucket);
    }

    @Override
    protected void put(String key, byte[] bytes) {
        s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromBytes(bytes));
    }

    @Override
    protected void remove(String key) {
        s3.deleteObject(request -> request.bucket(bucket).key(key));
    }

    @Override
    protected void forget(StoredObject object) {
        var version = ((Pin.Version) object.tag().pin()).id();
        s3.deleteObject(request -> request.bucket(bucket).key(object.key()).versionId(version));
    }

    @AfterEach
    void close() {
        s3.close();
    }
}
