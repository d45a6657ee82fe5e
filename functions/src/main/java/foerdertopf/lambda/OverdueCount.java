package foerdertopf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import foerdertopf.intake.OverdueUploads;
import foerdertopf.lambda.http.InvocationLog;
import foerdertopf.lambda.http.InvocationLog.Field;

/// Counts overdue uploads as a metric, on which there is an alarm, and names the first of them in the log.
final class OverdueCount {

    private static final int MOST_NAMED = 20;

    private final OverdueUploads uploads;
    private final Metric metric;

    OverdueCount(OverdueUploads uploads, Metric metric) {
        this.uploads = uploads;
        this.metric = metric;
    }

    void tell(Context context) {
        var overdue = uploads.find();
        metric.count(Metric.Name.UPLOADS_OVERDUE, overdue.size(), context);
        overdue.stream().limit(MOST_NAMED).forEach(upload -> {
            var log = new InvocationLog(context, "check-uploads");
            log.put(Field.OUTCOME, "overdue");
            log.put(Field.UPLOAD_ID, upload.toString());
            log.write();
        });
    }
}
