package foerdertopf.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification;
import foerdertopf.aws.AwsClients;
import foerdertopf.memory.MemoryLedger;
import foerdertopf.report.SettableClock;
import foerdertopf.stores.S3Local;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvokeRequest;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import software.amazon.awssdk.services.s3.DelegatingS3Client;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// The functions about uploads around books in memory and a bucket on this machine.
public final class UploadOffice implements AutoCloseable {

    public static final String BUCKET = "files";

    public final MemoryLedger ledger = new MemoryLedger();
    public final SettableClock clock = new SettableClock(Office.NOW);
    public final List<InvokeRequest> invoked = new ArrayList<>();
    public final CreateUploadHandler create;
    public final GetUploadHandler get;
    public final ListUploadsHandler list;
    public final GetTemplateHandler template;
    public final ImportHandler importing;

    private final Map<String, String> environment = Map.of(
        "JOURNAL_TABLE", "journal", "POOLS_TABLE", "pools", "FILES_BUCKET", BUCKET, "IMPORT_FUNCTION",
        "import:live", "STACK_NAME", "foerdertopf");
    private final HttpClient browser = HttpClient.newHttpClient();
    private final S3Local local;
    private final S3Client s3;
    private final S3Presigner presigner;
    private boolean takesNoResults;
    private int keys;

    public UploadOffice(Path folder) {
        local = S3Local.start(S3Local.Settings.of(folder));
        s3 = local.client();
        presigner = local.presigner();
        s3.createBucket(request -> request.bucket(BUCKET));
        var wiring = wiring(clock);
        create = new CreateUploadHandler(wiring);
        get = new GetUploadHandler(wiring);
        list = new ListUploadsHandler(wiring);
        template = new GetTemplateHandler(wiring);
        importing = new ImportHandler(wiring);
    }

    private Wiring wiring(Clock time) {
        return new Wiring(new Platform(environment, time, new Random(1), new Clients()), _ -> ledger);
    }

    /// The nightly check at a moment; answers what it logs.
    public List<String> checked(Instant now) {
        var context = new FakeContext();
        new CheckBalancesHandler(wiring(Clock.fixed(now, ZoneOffset.UTC))).handleRequest(Map.of(), context);
        return context.lines();
    }

    private final class Clients implements AwsClients {
        @Override
        public DynamoDbClient dynamoDb() {
            throw new AssertionError("no table is asked");
        }

        @Override
        public S3Client s3() {
            return new DelegatingS3Client(s3) {
                @Override
                public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
                    if (takesNoResults) {
                        throw S3Exception.builder().statusCode(503).message("Slow Down").build();
                    }
                    return super.putObject(request, body);
                }
            };
        }

        @Override
        public S3Presigner presigner() {
            return presigner;
        }

        @Override
        public LambdaClient lambda() {
            return new RecordingLambda();
        }
    }

    private final class RecordingLambda implements LambdaClient {
        @Override
        public InvokeResponse invoke(InvokeRequest request) {
            invoked.add(request);
            return InvokeResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return "lambda";
        }

        @Override
        public void close() {}
    }

    /// An announcement under a fresh key.
    public HttpCall announcement(String ags, String line, String fileName, long size) {
        return HttpCall.post("/v1/uploads").applicantOf(ags).key("key-" + ++keys).body("""
            {"body":"%s","fundingLine":"%s","fileName":"%s","size":%d}""".formatted(ags, line, fileName, size));
    }

    /// Sends a file by a signed link, as a browser does.
    public int send(String url, byte[] file) {
        var request = HttpRequest.newBuilder(URI.create(url)).PUT(BodyPublishers.ofByteArray(file)).build();
        try {
            return browser.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public String fetch(String url) {
        try {
            return browser.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// From now on the bucket takes no results, or takes them again.
    public void failResults(boolean fail) {
        takesNoResults = fail;
    }

    public void remove(String key) {
        s3.deleteObject(request -> request.bucket(BUCKET).key(key));
    }

    public void put(String key, String text) {
        s3.putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromString(text, UTF_8));
    }

    /// Has the import take what lies under the keys now, as one event; answers status by upload.
    public Map<String, String> imports(String... keys) {
        var entries = List.of(keys).stream().map(key -> entry(key, etag(key))).toList();
        return importing.handleRequest(new S3Event(entries), new FakeContext());
    }

    public Map<String, String> handles(S3Event event) {
        return importing.handleRequest(event, new FakeContext());
    }

    /// What is logged of the import of the keys.
    public List<String> logOf(String... keys) {
        var context = new FakeContext();
        importing.handleRequest(new S3Event(List.of(keys).stream().map(key -> entry(key, etag(key))).toList()),
            context);
        return context.lines();
    }

    /// Empty of a folder, which has none.
    public String etag(String key) {
        var etag = s3.headObject(request -> request.bucket(BUCKET).key(key)).eTag();
        return Optional.ofNullable(etag).orElse("").replace("\"", "");
    }

    /// Has an import go on, by the event that `infra/resume-import` sends; answers status by upload.
    public Map<String, String> resumes(String... uploads) {
        return handles(new S3Event(List.of(uploads).stream().map(UploadOffice::resumption).toList()));
    }

    private static S3EventNotification.S3EventNotificationRecord resumption(String upload) {
        var object = new S3EventNotification.S3ObjectEntity(upload, 0L, null, null, null);
        return new S3EventNotification.S3EventNotificationRecord(
            null, "Resume", "foerdertopf:import", null, null, null, null,
            new S3EventNotification.S3Entity(null, null, object, null), null);
    }

    /// As a bucket tells of it: the key in the form of a query.
    public static S3EventNotification.S3EventNotificationRecord entry(String key, @Nullable String etag) {
        var encoded = URLEncoder.encode(key, UTF_8).replace("%2F", "/");
        var object = new S3EventNotification.S3ObjectEntity(encoded, 1L, etag, null, "1");
        var bucket = new S3EventNotification.S3BucketEntity(BUCKET, null, null);
        var s3 = new S3EventNotification.S3Entity("local", bucket, object, "1.0");
        return new S3EventNotification.S3EventNotificationRecord(
            "eu-central-1", "ObjectCreated:Put", "aws:s3", null, "2.1", null, null, s3, null);
    }

    public HttpCall upload(String id) {
        return HttpCall.get("/v1/uploads/" + id).pathParameter("id", id);
    }

    @Override
    public void close() {
        browser.close();
        presigner.close();
        s3.close();
        local.close();
    }
}
