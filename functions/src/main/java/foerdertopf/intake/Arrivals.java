package foerdertopf.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import foerdertopf.ids.IntakeId;
import foerdertopf.journal.Head;
import foerdertopf.journal.LedgerBusyException;
import foerdertopf.journal.Stamp;
import foerdertopf.journal.Upload;
import foerdertopf.journal.Upload.State;
import foerdertopf.programme.Bodies;

/// Finds the upload that an object belongs to, or opens one: that whose id stands in its key, if no other object came
/// first, else one of its own, derived from key and bytes.
final class Arrivals {

    private static final int MOST_TRIES = 20;

    private final UploadHeads heads;
    private final FileStore store;
    private final Bodies bodies;
    private final Clock clock;

    Arrivals(UploadHeads heads, FileStore store, Bodies bodies, Clock clock) {
        this.heads = heads;
        this.store = store;
        this.bodies = bodies;
        this.clock = clock;
    }

    /// The upload as it stands; running, done or failed with this object.
    Head.OfUpload receive(StoredObject object) {
        for (var attempt = 1; attempt <= MOST_TRIES; attempt++) {
            var head = attempt(object);
            if (head.isPresent()) {
                return head.get();
            }
        }
        throw new LedgerBusyException("an upload's head moved " + MOST_TRIES + " times");
    }

    /// The upload that was announced under this key.
    Optional<Head.OfUpload> announced(String key) {
        return UploadKey.announcedUpload(key)
            .flatMap(heads::find)
            .filter(head -> head.upload().file().key().equals(key));
    }

    /// Empty where somebody else was quicker.
    private Optional<Head.OfUpload> attempt(StoredObject object) {
        var running = new State.Running(object.tag().text());
        var announced = announced(object.key());
        if (announced.isPresent()) {
            var state = announced.get().upload().state();
            if (state instanceof State.Expected) {
                return heads.replace(announced.get(), running, now());
            }
            if (object.isSameAs(ObjectTag.parse(objectOf(state)))) {
                return announced;
            }
        }
        var own = IntakeId.derivedFrom("object", object.key(), object.tag().etag());
        return heads.find(own).or(() -> heads.open(own, Upload.unread(file(object), running)));
    }

    static String objectOf(State state) {
        return switch (state) {
            case State.Expected() -> "";
            case State.Running(var object) -> object;
            case State.Done(var object) -> object;
            case State.Failed(var object, _, _) -> object;
        };
    }

    private Upload.File file(StoredObject object) {
        var size = store.size(object).orElse(0L);
        return switch (UploadKey.read(object.key(), bodies)) {
            case UploadKey.Leads(var place, var name) -> file(place, name, object, size);
            case UploadKey.Astray(var place, var name, _) -> file(place, name, object, size);
        };
    }

    private Upload.File file(Upload.Place place, String name, StoredObject object, long size) {
        return new Upload.File(place, name, object.key(), size, now(), Stamp.SYSTEM);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
