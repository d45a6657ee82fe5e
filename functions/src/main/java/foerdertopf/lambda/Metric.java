package foerdertopf.lambda;

import java.time.Clock;
import java.util.List;

import com.amazonaws.services.lambda.runtime.Context;
import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;

/// Counts something for CloudWatch by a line of its embedded metric format, which alarms can watch. The line must reach
/// the log as it is: the template sets a log format that wraps nothing.
public final class Metric {

    private static final String NAMESPACE = "Foerdertopf";

    private final Clock clock;

    public Metric(Clock clock) {
        this.clock = clock;
    }

    public void count(String name, long value, Context context) {
        var metric = Json.fields().put("Name", name).put("Unit", "Count").build();
        var directive = Json.fields()
            .put("Namespace", NAMESPACE)
            .put("Dimensions", List.of(Json.of(List.of())))
            .put("Metrics", List.of(metric))
            .build();
        var aws = Json.fields()
            .put("Timestamp", clock.millis())
            .put("CloudWatchMetrics", List.of(directive))
            .build();
        context.getLogger().log(JsonWriter.write(Json.fields().put("_aws", aws).put(name, value).build()) + "\n");
    }
}
