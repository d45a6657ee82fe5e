package foerdertopf.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.intake.ObjectTag.Pin;
import foerdertopf.journal.Hash;

/// Files in memory, named by what they hold, as a bucket without versions does.
public final class MemoryFiles implements FileStore {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /// Puts bytes as somebody outside does, and answers what an event would name.
    public synchronized StoredObject upload(String key, byte[] bytes) {
        files.put(key, bytes.clone());
        return new StoredObject(key, tag(bytes));
    }

    public synchronized void remove(String key) {
        files.remove(key);
    }

    public synchronized byte[] bytes(String key) {
        return Optional.ofNullable(files.get(key)).orElseThrow(() -> new NoSuchElementException(key));
    }

    public String text(String key) {
        return new String(bytes(key), StandardCharsets.UTF_8);
    }

    /// Everything under a prefix, as text by key.
    public synchronized SortedMap<String, String> texts(String prefix) {
        var texts = new TreeMap<String, String>();
        files.forEach((key, bytes) -> {
            if (key.startsWith(prefix)) {
                texts.put(key, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    @Override
    public synchronized Optional<Stored> find(String key, Pin pin) {
        return Optional.ofNullable(files.get(key))
            .filter(_ -> pin.equals(Pin.CURRENT))
            .map(bytes -> new Stored(new StoredObject(key, tag(bytes)), bytes.length));
    }

    @Override
    public Optional<Long> size(StoredObject object) {
        return find(object.key()).filter(stored -> stored.object().equals(object)).map(Stored::size);
    }

    @Override
    public Optional<InputStream> open(StoredObject object, long from) {
        return size(object).map(size -> {
            if (from >= size) {
                throw new IllegalArgumentException("nothing lies behind byte " + from);
            }
            var bytes = bytes(object.key());
            return new ByteArrayInputStream(bytes, Math.toIntExact(from), bytes.length);
        });
    }

    @Override
    public synchronized void put(String key, Kind kind, Path content) {
        try {
            files.put(key, Files.readAllBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectTag tag(byte[] bytes) {
        return ObjectTag.of(Hash.of(bytes).hex().substring(0, 32), Pin.CURRENT);
    }
}
