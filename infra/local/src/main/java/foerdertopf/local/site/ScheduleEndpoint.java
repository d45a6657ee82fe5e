package foerdertopf.local.site;

import java.util.Map;

import foerdertopf.local.functions.RunResult;
import foerdertopf.local.http.Endpoint;
import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpCall;
import foerdertopf.local.http.UrlForm;
import foerdertopf.local.json.Json;
import foerdertopf.local.time.Schedules;

/// `POST /_local/schedules/{name}` runs a schedule now, and answers when it is done.
public final class ScheduleEndpoint implements Endpoint {

    public static final String PREFIX = "/_local/schedules/";

    private final Schedules schedules;

    public ScheduleEndpoint(Schedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        var name = UrlForm.decoded(call.rawPath().substring(PREFIX.length()));
        if (!call.method().equals("POST")) {
            return HttpAnswer.plain(405, "POST " + PREFIX + name);
        }
        return schedules.runNow(name)
            .map(ScheduleEndpoint::told)
            .orElseGet(
                () -> HttpAnswer.plain(404,
                    "no schedule " + name + "; there are " + String.join(", ", schedules.names())));
    }

    private static HttpAnswer told(RunResult result) {
        return switch (result) {
            case RunResult.Answered(var json) -> HttpAnswer.json(200, "{\"status\":\"done\",\"result\":" + json + "}");
            case RunResult.Failed(var type, var message) -> HttpAnswer.json(500,
                Json.text(Map.of("status", "failed", "errorType", type, "errorMessage", message)));
            case RunResult.TimedOut _ -> HttpAnswer.json(504, "{\"status\":\"timed-out\"}");
            case RunResult.Throttled _ -> HttpAnswer.json(503, "{\"status\":\"busy\"}");
        };
    }
}
