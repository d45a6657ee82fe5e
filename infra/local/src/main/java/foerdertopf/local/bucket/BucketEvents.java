package foerdertopf.local.bucket;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import foerdertopf.local.events.EventStore;
import foerdertopf.local.events.QueuedEvent;
import foerdertopf.local.json.Json;
import foerdertopf.local.template.BucketEvent;
import foerdertopf.local.template.TemplateReader;

/// Turns new objects into events for the functions that wait for them. A note is written before the object is, and
/// becomes the event afterwards: an object that is there has its event, whenever the process was killed.
final class BucketEvents {

    private final List<BucketEvent> rules;
    private final EventStore store;
    private final Clock clock;

    /// An object that has just been stored.
    record Stored(String bucket, String key, String eventName, long size, String eTag) {}

    BucketEvents(List<BucketEvent> rules, EventStore store, Clock clock) {
        this.rules = List.copyOf(rules);
        this.store = store;
        this.clock = clock;
    }

    /// Notes that an object is about to be stored; nothing if nobody waits for it.
    Optional<QueuedEvent> announce(String eventName, String bucket, String key) {
        var note = rule(eventName, bucket, key).map(rule -> QueuedEvent.of(rule.functionId(),
            Json.text(Map.of("event", eventName, "bucket", bucket, "key", key))));
        note.ifPresent(store::stage);
        return note;
    }

    private Optional<BucketEvent> rule(String eventName, String bucket, String key) {
        return rules.stream().filter(rule -> rule.means(bucket, "s3:" + eventName, key)).findFirst();
    }

    /// The object is there: its event is to be delivered.
    void confirm(QueuedEvent note, Stored object) {
        store.put(QueuedEvent.of(note.functionId(), json(object)));
        store.drop(note);
    }

    /// The object did not come to be.
    void withdraw(QueuedEvent note) {
        store.drop(note);
    }

    private String json(Stored object) {
        var now = clock.instant();
        var s3 = Map.of("s3SchemaVersion", "1.0", "configurationId", "local", "bucket",
            Map.of("name", object.bucket(), "ownerIdentity", Map.of("principalId", "local"), "arn",
                "arn:aws:s3:::" + object.bucket()),
            "object", Map.of("key", encoded(object.key()), "size", object.size(), "eTag", object.eTag(), "sequencer",
                "%016X".formatted(now.toEpochMilli())));
        return Json.text(Map.of("Records", List.of(Map.of("eventVersion", "2.1", "eventSource", "aws:s3", "awsRegion",
            TemplateReader.REGION, "eventTime", now.toString(), "eventName", object.eventName(), "userIdentity",
            Map.of("principalId", "local"), "requestParameters", Map.of("sourceIPAddress", "127.0.0.1"),
            "responseElements", Map.of(), "s3", s3))));
    }

    /// Keys come in events as in a form: blanks as `+`, the rest percent-encoded, slashes as they are.
    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
