package foerdertopf.aws;

import foerdertopf.intake.FileStore;
import foerdertopf.intake.ObjectTag.Pin;
import foerdertopf.intake.StoredObject;
import foerdertopf.intake.VersionedStoreContract;
import org.junit.jupiter.api.AfterEach;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// The file store on a bucket that keeps versions, as the one of the template does: no test ever used a version.
class VersionedBucketStoreTest implements VersionedStoreContract {

    private final S3Client s3 = EmulatedCloud.s3();
    private final String bucket = EmulatedCloud.newVersionedBucket(s3);

    @Override
    public FileStore store() {
        return new S3FileStore(s3, bucket);
    }

    @Override
    public void upload(String key, byte[] bytes) {
        s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromBytes(bytes));
    }

    @Override
    public void remove(String key) {
        s3.deleteObject(request -> request.bucket(bucket).key(key));
    }

    @Override
    public void forget(StoredObject object) {
        var version = ((Pin.Version) object.tag().pin()).id();
        s3.deleteObject(request -> request.bucket(bucket).key(object.key()).versionId(version));
    }

    @AfterEach
    void close() {
        s3.close();
    }
}
