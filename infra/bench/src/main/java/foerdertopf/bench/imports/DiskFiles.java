package foerdertopf.bench.imports;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import foerdertopf.intake.FileStore;
import foerdertopf.intake.ObjectTag;
import foerdertopf.intake.ObjectTag.Pin;
import foerdertopf.intake.StoredObject;

/// Files in a folder, so that a benchmark of the books does not measure a stand-in for S3. An object is known by its
/// size: nothing here is ever replaced by something else.
public final class DiskFiles implements FileStore {

    private final Path folder;

    public DiskFiles(Path folder) {
        this.folder = folder;
    }

    public StoredObject upload(String key, Path file) {
        put(key, Kind.CSV, file);
        return find(key).orElseThrow().object();
    }

    @Override
    public Optional<Stored> find(String key, Pin pin) {
        var path = folder.resolve(key);
        try {
            return Files.exists(path)
                ? Optional.of(new Stored(new StoredObject(key, tag(path)), Files.size(path)))
                : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Long> size(StoredObject object) {
        return find(object.key()).filter(stored -> stored.object().equals(object)).map(Stored::size);
    }

    @Override
    public Optional<InputStream> open(StoredObject object, long from) {
        return size(object).map(_ -> opened(folder.resolve(object.key()), from));
    }

    @Override
    public void put(String key, Kind kind, Path content) {
        var path = folder.resolve(key);
        try {
            Files.createDirectories(path.getParent());
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream opened(Path path, long from) {
        try {
            var in = new FileInputStream(path.toFile());
            in.skipNBytes(from);
            return in;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectTag tag(Path path) throws IOException {
        return ObjectTag.of(Long.toString(Files.size(path)), Pin.CURRENT);
    }
}
