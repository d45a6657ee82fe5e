package foerdertopf.local.site;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;

import foerdertopf.local.http.Endpoint;
import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpCall;
import foerdertopf.local.json.Json;
import foerdertopf.local.time.FunctionClock;

/// `POST /_local/clock {"now":"2016-04-01T05:00:00+02:00"}` sets the time the functions see, `{}` goes back to the real
/// one, `GET` tells it.
public final class ClockEndpoint implements Endpoint {

    private static final ZoneId OFFICE = ZoneId.of("Europe/Berlin");

    private final FunctionClock clock;

    public ClockEndpoint(FunctionClock clock) {
        this.clock = clock;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return switch (call.method()) {
            case "GET" -> told();
            case "POST" -> set(call.text());
            default -> HttpAnswer.plain(405, "GET or POST");
        };
    }

    /// Only nothing at all goes back to the real time: a setting that was meant otherwise leaves the clock alone.
    private HttpAnswer set(String body) {
        var json = Json.parse(body.isBlank() ? "{}" : body);
        if (json.isEmpty() || !Set.of("now").containsAll(json.get().fields().keySet())) {
            return HttpAnswer.plain(400, "send {\"now\":\"2016-04-01T05:00:00+02:00\"} or {}");
        }
        if (json.get().fields().isEmpty()) {
            clock.reset();
            return told();
        }
        try {
            clock.set(OffsetDateTime.parse(json.get().string("now").orElse("")).toInstant());
            return told();
        } catch (DateTimeException noTime) {
            return HttpAnswer.plain(400, "now must be a time with its offset, such as 2016-04-01T05:00:00+02:00");
        }
    }

    private HttpAnswer told() {
        return HttpAnswer.json(200, "{\"now\":\"" + clock.instant().atZone(OFFICE).toOffsetDateTime() + "\"}");
    }
}
