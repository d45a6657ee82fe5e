package foerdertopf.aws;

import foerdertopf.intake.FileStore;
import foerdertopf.intake.UnversionedStoreContract;
import org.junit.jupiter.api.AfterEach;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// The file store on a bucket of an emulated cloud that keeps no versions.
class EmulatedFileStoreTest implements UnversionedStoreContract {

    private final S3Client s3 = EmulatedCloud.s3();
    private final String bucket = EmulatedCloud.newBucket(s3);

    @Override
    public FileStore store() {
        return new S3FileStore(s3, bucket);
    }

    @Override
    public void upload(String key, byte[] bytes) {
        s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromBytes(bytes));
    }

    @AfterEach
    void close() {
        s3.close();
    }
}
