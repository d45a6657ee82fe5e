package foerdertopf.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.intake.ObjectTag.Pin;
import foerdertopf.journal.Hash;

/// Files in memory, of which every version is kept, as the bucket of the template does.
public final class VersionedFiles implements FileStore {

    private final SortedMap<String, List<Version>> files = new TreeMap<>();
    private int versions;

    /// A version without content marks a deletion.
    private record Version(StoredObject object, Optional<byte[]> content) {}

    /// Puts bytes as someone outside does, and answers what an event would name.
    public synchronized StoredObject upload(String key, byte[] bytes) {
        var object = new StoredObject(key, ObjectTag.of(Hash.of(bytes).hex().substring(0, 32), newPin()));
        add(new Version(object, Optional.of(bytes.clone())));
        return object;
    }

    /// Takes away what stands under a key now; its versions stay.
    public synchronized void remove(String key) {
        add(new Version(new StoredObject(key, ObjectTag.of("", newPin())), Optional.empty()));
    }

    /// Takes a version away for good, as a lifecycle does.
    public synchronized void forget(StoredObject object) {
        files.getOrDefault(object.key(), new ArrayList<>()).removeIf(version -> version.object().equals(object));
    }

    public synchronized String text(String key) {
        return new String(
            version(key, Pin.CURRENT).flatMap(Version::content).orElseThrow(() -> new NoSuchElementException(key)),
            StandardCharsets.UTF_8);
    }

    @Override
    public synchronized Optional<Stored> find(String key, Pin pin) {
        return version(key, pin)
            .flatMap(version -> version.content().map(bytes -> new Stored(version.object(), bytes.length)));
    }

    @Override
    public synchronized Optional<Long> size(StoredObject object) {
        return bytes(object).map(bytes -> (long) bytes.length);
    }

    @Override
    public synchronized Optional<InputStream> open(StoredObject object, long from) {
        return bytes(object)
            .map(bytes -> new ByteArrayInputStream(bytes, Math.toIntExact(from), bytes.length - Math.toIntExact(from)));
    }

    @Override
    public synchronized void put(String key, Kind kind, Path content) {
        try {
            upload(key, Files.readAllBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> bytes(StoredObject object) {
        return version(object.key(), object.tag().pin())
            .or(() -> version(object.key(), Pin.CURRENT))
            .filter(version -> object.isSameAs(version.object().tag()))
            .flatMap(Version::content);
    }

    private Optional<Version> version(String key, Pin pin) {
        var kept = files.getOrDefault(key, List.of());
        return switch (pin) {
            case Pin.Current() -> kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast());
            case Pin.Version _ -> kept.stream().filter(one -> one.object().tag().pin().equals(pin)).findFirst();
        };
    }

    private void add(Version version) {
        files.computeIfAbsent(version.object().key(), _ -> new ArrayList<>()).add(version);
    }

    private Pin newPin() {
        versions++;
        return new Pin.Version("v" + versions);
    }
}
