package foerdertopf.local.events;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import foerdertopf.local.json.Json;

/// An event for a function that nobody waits for, and how often it was tried.
public record QueuedEvent(String id, String functionId, String payload, int attempts) {

    /// A new event; its id sorts by the time it came.
    public static QueuedEvent of(String functionId, String payload) {
        return new QueuedEvent("%015d-%s".formatted(System.currentTimeMillis(), UUID.randomUUID()), functionId, payload,
            0);
    }

    /// When the event came.
    public Instant since() {
        return Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-'))));
    }

    QueuedEvent triedOnceMore() {
        return new QueuedEvent(id, functionId, payload, attempts + 1);
    }

    String json() {
        return Json.text(Map.of("id", id, "function", functionId, "payload", payload, "attempts", attempts));
    }

    static Optional<QueuedEvent> parse(String text) {
        return Json.parse(text)
            .flatMap(json -> json.string("id")
                .flatMap(id -> json.string("function")
                    .flatMap(function -> json.string("payload")
                        .map(payload -> new QueuedEvent(id, function, payload,
                            json.number("attempts").map(Number::intValue).orElse(0))))));
    }
}
