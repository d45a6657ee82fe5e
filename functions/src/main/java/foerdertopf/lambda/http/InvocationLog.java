package foerdertopf.lambda.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;

/// One line of JSON for each invocation, of these fields and no others: nothing in it is about a person.
public final class InvocationLog {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final LambdaLogger logger;
    private final long startedNanos = System.nanoTime();
    private final SequencedMap<Field, Json> fields = new LinkedHashMap<>();

    /// What may stand in the log.
    public enum Field {
        REQUEST_ID("requestId"), FUNCTION("function"), OUTCOME("outcome"), CODE("code"), CLAIM_ID("claimId"), UPLOAD_ID(
            "uploadId"), MONTH(
                "month"), ROWS("rows"), ROLES("roles"), BODY_CLAIM("bodyClaim"), DURATION_MILLIS("durationMillis");

        private final String key;

        Field(String key) {
            this.key = key;
        }
    }

    public InvocationLog(Context context, String function) {
        this(context.getLogger(), context.getAwsRequestId(), function);
    }

    private InvocationLog(LambdaLogger logger, String request, String function) {
        this.logger = logger;
        put(Field.REQUEST_ID, request);
        put(Field.FUNCTION, function);
        put(Field.OUTCOME, "failed");
    }

    /// The log of a call that never was.
    static InvocationLog unheard(String function) {
        return new InvocationLog(new LambdaLogger() {
            @Override
            public void log(String message) {
                // Nobody called.
            }

            @Override
            public void log(byte[] message) {
                // Nobody called.
            }
        }, "rehearsal", function);
    }

    public void put(Field field, String value) {
        fields.put(field, Json.of(value));
    }

    public void put(Field field, long value) {
        fields.put(field, Json.of(value));
    }

    /// To be called once, at the end.
    public void write() {
        put(Field.DURATION_MILLIS, (System.nanoTime() - startedNanos) / NANOS_PER_MILLI);
        var line = Json.fields();
        for (Map.Entry<Field, Json> field : fields.entrySet()) {
            line.put(field.getKey().key, field.getValue());
        }
        logger.log(JsonWriter.write(line.build()) + "\n");
    }
}
