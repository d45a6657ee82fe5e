package foerdertopf.lambda;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import foerdertopf.intake.ImportOutcome;
import foerdertopf.intake.ImportingFile;
import foerdertopf.journal.Upload;
import foerdertopf.journal.Upload.State;
import foerdertopf.lambda.http.InvocationLog;
import foerdertopf.lambda.http.InvocationLog.Field;
import foerdertopf.lambda.uploads.ImportEvents;

/// Imports the files that a bucket tells of. Answers the status of each upload.
public final class ImportHandler implements RequestHandler<S3Event, Map<String, String>> {

    private final ImportingFile importing;
    private final ImportEvents events;

    /// Called by Lambda.
    public ImportHandler() {
        this(Wiring.ofLambda());
    }

    public ImportHandler(Wiring wiring) {
        var uploads = new UploadWiring(wiring);
        this.importing = uploads.importing();
        this.events = uploads.events();
    }

    @Override
    public Map<String, String> handleRequest(S3Event event, Context context) {
        var statuses = new TreeMap<String, String>();
        for (var notice : events.of(event)) {
            switch (notice) {
                case ImportEvents.Arrived arrived -> {
                    var outcome = run(arrived, context);
                    statuses.put(outcome.upload().toString(), status(outcome));
                }
                case ImportEvents.Ignored() -> ignore(context);
            }
        }
        return statuses;
    }

    private static void ignore(Context context) {
        var log = new InvocationLog(context, "import");
        log.put(Field.OUTCOME, "ignored");
        log.write();
    }

    private ImportOutcome run(ImportEvents.Arrived arrived, Context context) {
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
        return switch (upload(outcome).state()) {
            case State.Expected() -> "expected";
            case State.Running _ -> "running";
            case State.Done _ -> "done";
            case State.Failed _ -> "failed";
        };
    }
}
