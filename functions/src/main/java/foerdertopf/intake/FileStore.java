package foerdertopf.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import foerdertopf.intake.ObjectTag.Pin;

/// Where files lie, by key.
public interface FileStore {

    /// The object that stands under a key now.
    default Optional<Stored> find(String key) {
        return find(key, Pin.CURRENT);
    }

    /// The object that the pin names.
    Optional<Stored> find(String key, Pin pin);

    /// How many bytes these are; empty where they are gone. Where the store keeps no versions, they are gone as soon as
    /// others stand in their place.
    Optional<Long> size(StoredObject object);

    /// These bytes from a position before their end on; empty where they are gone. A stream ends after the last of them,
    /// and with an [java.io.IOException] wherever it breaks off.
    Optional<InputStream> open(StoredObject object, long from);

    /// Writes a file under a key, whatever stood there.
    void put(String key, Kind kind, Path content);

    record Stored(StoredObject object, long size) {}

    /// What a file is to those who fetch it.
    enum Kind {
        CSV, JSON, WORK
    }
}
