package foerdertopf.local.clients;

import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.AbortMultipartUploadPresignRequest;
import software.amazon.awssdk.services.s3.presigner.model.CompleteMultipartUploadPresignRequest;
import software.amazon.awssdk.services.s3.presigner.model.CreateMultipartUploadPresignRequest;
import software.amazon.awssdk.services.s3.presigner.model.DeleteObjectPresignRequest;
import software.amazon.awssdk.services.s3.presigner.model.GetObjectPresignRequest;
import software.amazon.awssdk.services.s3.presigner.model.PresignedAbortMultipartUploadRequest;
import software.amazon.awssdk.services.s3.presigner.model.PresignedCompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.presigner.model.PresignedCreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.presigner.model.PresignedDeleteObjectRequest;
import software.amazon.awssdk.services.s3.presigner.model.PresignedGetObjectRequest;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;
import software.amazon.awssdk.services.s3.presigner.model.PresignedUploadPartRequest;
import software.amazon.awssdk.services.s3.presigner.model.PutObjectPresignRequest;
import software.amazon.awssdk.services.s3.presigner.model.UploadPartPresignRequest;

/// Signs links for a function, as far as its policies allow what the link does. AWS refuses when such a link is used;
/// here, where all functions sign with one key, it is refused when it is made.
final class GuardedPresigner implements S3Presigner {

    private final S3Presigner presigner;
    private final CallGuard guard;

    GuardedPresigner(S3Presigner presigner, CallGuard guard) {
        this.presigner = presigner;
        this.guard = guard;
    }

    @Override
    public PresignedGetObjectRequest presignGetObject(GetObjectPresignRequest request) {
        guard.check(Needs.object("GetObject", request.getObjectRequest().bucket(), request.getObjectRequest().key()));
        return presigner.presignGetObject(request);
    }

    @Override
    public PresignedPutObjectRequest presignPutObject(PutObjectPresignRequest request) {
        guard.check(Needs.object("PutObject", request.putObjectRequest().bucket(), request.putObjectRequest().key()));
        return presigner.presignPutObject(request);
    }

    @Override
    public PresignedDeleteObjectRequest presignDeleteObject(DeleteObjectPresignRequest request) {
        throw unknown();
    }

    @Override
    public PresignedCreateMultipartUploadRequest presignCreateMultipartUpload(
        CreateMultipartUploadPresignRequest request) {
        throw unknown();
    }

    @Override
    public PresignedUploadPartRequest presignUploadPart(UploadPartPresignRequest request) {
        throw unknown();
    }

    @Override
    public PresignedCompleteMultipartUploadRequest presignCompleteMultipartUpload(
        CompleteMultipartUploadPresignRequest request) {
        throw unknown();
    }

    @Override
    public PresignedAbortMultipartUploadRequest presignAbortMultipartUpload(
        AbortMultipartUploadPresignRequest request) {
        throw unknown();
    }

    private static UnsupportedOperationException unknown() {
        return new UnsupportedOperationException("the local cloud signs links that get or put an object, no others");
    }

    @Override
    public void close() {
        presigner.close();
    }
}
