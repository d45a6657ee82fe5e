package foerdertopf.lambda;

import java.time.Clock;
import java.util.List;

import com.amazonaws.services.lambda.runtime.Context;
import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;

/// Counts something for CloudWatch by a line of its embedded metric format, for which the template has alarms. The line
/// must reach the log as it is: the template sets a log format that wraps nothing. The stack's name is a dimension, so
/// that two stacks of one account do not count as one.
public final class Metric {

    public static final String NAMESPACE = "Foerdertopf";
    public static final String DIMENSION = "Stack";

    private final Clock clock;
    private final String stack;

    public Metric(Clock clock, String stack) {
        this.clock = clock;
        this.stack = stack;
    }

    /// All that is counted. Each is counted in every run, 0 too: that none comes shows that none ran.
    public enum Name {
        BOOKS_AGREE("BooksAgree"), BOOKS_DISAGREE("BooksDisagree"), REPORTS_REFUSED("ReportsRefused"), UPLOADS_OVERDUE(
            "UploadsOverdue");

        private final String text;

        Name(String text) {
            this.text = text;
        }

        /// As CloudWatch and the alarms know it.
        public String text() {
            return text;
        }
    }

    public void count(Name name, long value, Context context) {
        var metric = Json.fields().put("Name", name.text()).put("Unit", "Count").build();
        var directive = Json.fields()
            .put("Namespace", NAMESPACE)
            .put("Dimensions", List.of(Json.of(List.of(Json.of(DIMENSION)))))
            .put("Metrics", List.of(metric))
            .build();
        var aws = Json.fields()
            .put("Timestamp", clock.millis())
            .put("CloudWatchMetrics", List.of(directive))
            .build();
        var line = Json.fields().put("_aws", aws).put(DIMENSION, stack).put(name.text(), value).build();
        context.getLogger().log(JsonWriter.write(line) + "\n");
    }
}
