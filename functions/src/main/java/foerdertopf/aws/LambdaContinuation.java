package foerdertopf.aws;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import foerdertopf.intake.Continuation;
import foerdertopf.intake.ObjectTag.Pin;
import foerdertopf.intake.StoredObject;
import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvocationType;

/// Has the import function called again with the same object, in the form of the bucket's own event, so that a run reads
/// both alike. The event's name counts the runs.
public final class LambdaContinuation implements Continuation {

    public static final String EVENT_SOURCE = "foerdertopf:import";
    public static final String EVENT_NAME = "GoOn:";

    private final LambdaClient lambda;
    private final String function;
    private final Clock clock;

    public LambdaContinuation(LambdaClient lambda, String function, Clock clock) {
        this.lambda = lambda;
        this.function = function;
        this.clock = clock;
    }

    @Override
    public void goOn(StoredObject object, int run) {
        var payload = JsonWriter.write(event(object, run, clock.instant()));
        lambda.invoke(
            request -> request.functionName(function)
                .invocationType(InvocationType.EVENT)
                .payload(SdkBytes.fromUtf8String(payload)));
    }

    /// Lambda's runtime reads no record without a time.
    private static Json event(StoredObject object, int run, Instant now) {
        var named = Json.fields()
            .put("key", URLEncoder.encode(object.key(), StandardCharsets.UTF_8))
            .put("eTag", object.tag().etag());
        if (object.tag().pin() instanceof Pin.Version(var id)) {
            named.put("versionId", id);
        }
        var entry = Json.fields()
            .put("eventSource", EVENT_SOURCE)
            .put("eventName", EVENT_NAME + run)
            .put("eventTime", now.truncatedTo(ChronoUnit.MILLIS).toString())
            .put("s3", Json.fields().put("object", named.build()).build())
            .build();
        return Json.fields().put("Records", java.util.List.of(entry)).build();
    }
}
