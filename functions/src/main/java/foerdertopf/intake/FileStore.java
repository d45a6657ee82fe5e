package foerdertopf.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/// Where files lie, by key.
public interface FileStore {

    /// The object that stands under a key now.
    Optional<Stored> find(String key);

    /// How many bytes these are; empty where they are gone or others stand in their place.
    Optional<Long> size(StoredObject object);

    /// These bytes from a position before their end on; empty where they are gone or others stand in their place.
    Optional<InputStream> open(StoredObject object, long from);

    /// Writes a file under a key, whatever stood there.
    void put(String key, Kind kind, Path content);

    record Stored(StoredObject object, long size) {}

    /// What a file is to those who fetch it.
    enum Kind {
        CSV, JSON, WORK
    }
}
