package foerdertopf.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import foerdertopf.intake.ObjectTag.Pin;

/// Files at whose calls a run can be ended.
class MortalFiles implements FileStore {

    private final FileStore files;
    private final Kill kill;

    MortalFiles(FileStore files, Kill kill) {
        this.files = files;
        this.kill = kill;
    }

    @Override
    public Optional<Stored> find(String key, Pin pin) {
        return kill.call("find", () -> files.find(key, pin));
    }

    @Override
    public Optional<Long> size(StoredObject object) {
        return kill.call("size", () -> files.size(object));
    }

    @Override
    public Optional<InputStream> open(StoredObject object, long from) {
        return kill.call("open", () -> files.open(object, from));
    }

    @Override
    public void put(String key, Kind kind, Path content) {
        kill.call("put", () -> {
            files.put(key, kind, content);
            return key;
        });
    }
}
