package foerdertopf.local.grants;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3Entity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3ObjectEntity;
import foerdertopf.stores.LocalAccess;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;

/// Names a version where the bucket of the template does, and the one here, which keeps none, does not: in events of objects
/// that arrive, and in answers about objects. What a function then asks of a version is held against its policies, and
/// reaches the bucket without it.
record VersionedBucket(SdkHttpClient http) implements SdkHttpClient {

    private static final String VERSION = "only";
    /// The file that came before the bucket kept versions.
    private static final String PUT_BEFORE = "/voll.csv";
    private static final String ASKED = "versionId";
    private static final String ANSWERED = "x-amz-version-id";
    private static final List<String> SIGNED = List.of("Authorization", "X-Amz-Date", "x-amz-content-sha256");
    private static final String FROM_S3 = "aws:s3";

    /// The same event, naming versions as the bucket of the template does.
    static S3Event named(S3Event event) {
        return new S3Event(event.getRecords().stream().map(VersionedBucket::named).toList());
    }

    private static S3EventNotificationRecord named(S3EventNotificationRecord entry) {
        var s3 = entry.getS3();
        var object = s3.getObject();
        if (!FROM_S3.equals(entry.getEventSource())
            || !Objects.requireNonNullElse(object.getVersionId(), "").isBlank()) {
            return entry;
        }
        var versioned = new S3ObjectEntity(
            object.getKey(), object.getSizeAsLong(), object.geteTag(), version(object.getKey()), object.getSequencer());
        return new S3EventNotificationRecord(
            entry.getAwsRegion(), entry.getEventName(), entry.getEventSource(), String.valueOf(entry.getEventTime()),
            entry.getEventVersion(), entry.getRequestParameters(), entry.getResponseElements(),
            new S3Entity(s3.getConfigurationId(), s3.getBucket(), versioned, s3.getS3SchemaVersion()),
            entry.getUserIdentity());
    }

    private static String version(String key) {
        return key.endsWith(PUT_BEFORE) ? "null" : VERSION;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        var asked = request.httpRequest();
        var sent = http.prepareRequest(HttpExecuteRequest.builder()
            .request(asked.rawQueryParameters().containsKey(ASKED) ? withoutVersion(asked) : asked)
            .contentStreamProvider(request.contentStreamProvider().orElse(null))
            .build());
        return asked.method() == SdkHttpMethod.HEAD ? new Head(sent) : sent;
    }

    /// Signed again, since a signature is of all that is asked.
    private static SdkHttpRequest withoutVersion(SdkHttpRequest asked) {
        var unsigned = asked.copy(to -> {
            to.removeQueryParameter(ASKED);
            SIGNED.forEach(to::removeHeader);
        });
        return AwsV4HttpSigner.create()
            .sign(sign -> sign.identity(LocalAccess.credentials().resolveCredentials())
                .request(unsigned)
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                .putProperty(AwsV4HttpSigner.REGION_NAME, LocalAccess.REGION.id())
                .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false))
            .request();
    }

    @Override
    public void close() {
        // whoever made the client closes it
    }

    private record Head(ExecutableHttpRequest sent) implements ExecutableHttpRequest {

        @Override
        public HttpExecuteResponse call() throws IOException {
            var answer = sent.call();
            var versioned = answer.httpResponse().isSuccessful()
                ? answer.httpResponse().copy(to -> to.putHeader(ANSWERED, VERSION))
                : answer.httpResponse();
            return HttpExecuteResponse.builder()
                .response(versioned)
                .responseBody(answer.responseBody().orElse(null))
                .build();
        }

        @Override
        public void abort() {
            sent.abort();
        }
    }
}
