package foerdertopf.lambda;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import foerdertopf.intake.ImportOutcome;
import foerdertopf.intake.ImportingFile;
import foerdertopf.intake.ResumingImport;
import foerdertopf.intake.ResumingImport.Outcome;
import foerdertopf.intake.UploadStatus;
import foerdertopf.journal.Upload;
import foerdertopf.lambda.http.InvocationLog;
import foerdertopf.lambda.http.InvocationLog.Field;
import foerdertopf.lambda.uploads.ImportEvents;
import foerdertopf.lambda.uploads.ImportEvents.Task;

/// Imports the files that a bucket tells of, and goes on with uploads that are to be resumed. Answers the status of each
/// upload; `unknown` where there is none of that id.
public final class ImportHandler implements RequestHandler<S3Event, Map<String, String>> {

    private final ImportingFile importing;
    private final ImportEvents events;
    private final ResumingImport resuming;

    /// Called by Lambda.
    public ImportHandler() {
        this(Wiring.ofLambda());
    }

    public ImportHandler(Wiring wiring) {
        var uploads = new UploadWiring(wiring);
        this.importing = uploads.importing();
        this.events = uploads.events();
        this.resuming = uploads.resuming();
    }

    @Override
    public Map<String, String> handleRequest(S3Event event, Context context) {
        var statuses = new TreeMap<String, String>();
        for (var task : events.of(event)) {
            switch (task) {
                case Task.Arrived arrived -> {
                    var outcome = run(arrived, context);
                    statuses.put(outcome.upload().toString(), status(outcome));
                }
                case Task.Resumed resumed -> statuses.put(resumed.upload(), resume(resumed, context));
                case Task.Ignored() -> ignore(context);
            }
        }
        return statuses;
    }

    private static void ignore(Context context) {
        var log = new InvocationLog(context, "import");
        log.put(Field.OUTCOME, "ignored");
        log.write();
    }

    private String resume(Task.Resumed resumed, Context context) {
        return switch (resumed.id().map(resuming::find).orElseGet(Outcome.NoSuchUpload::new)) {
            case Outcome.Unfinished(var object) -> status(run(new Task.Arrived(object, 1), context));
            case Outcome.NothingToDo(var status) -> told(status.key(), context);
            case Outcome.NoSuchUpload() -> told("unknown", context);
        };
    }

    private static String told(String status, Context context) {
        var log = new InvocationLog(context, "import");
        log.put(Field.OUTCOME, status);
        log.write();
        return status;
    }

    private ImportOutcome run(Task.Arrived arrived, Context context) {
        var log = new InvocationLog(context, "import");
        try {
            var outcome = importing.run(
                arrived.object(), arrived.run(), () -> Duration.ofMillis(context.getRemainingTimeInMillis()));
            log.put(Field.OUTCOME, status(outcome));
            log.put(Field.UPLOAD_ID, outcome.upload().toString());
            log.put(Field.ROWS, upload(outcome).rowsRead());
            return outcome;
        } finally {
            log.write();
        }
    }

    private static Upload upload(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Settled(_, var upload) -> upload;
            case ImportOutcome.HandedOver(_, var upload) -> upload;
        };
    }

    private static String status(ImportOutcome outcome) {
        return UploadStatus.of(upload(outcome)).key();
    }
}
