package foerdertopf.local.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;

import foerdertopf.local.json.Json;

/// Events as files, one each: `staged` while what they tell of is being done, `queue` until delivered, `failed` after
/// the last try. A file appears whole or not at all, so that a kill at any moment loses nothing.
public final class EventStore {

    private static final System.Logger LOG = System.getLogger(EventStore.class.getName());

    private final Path staged;
    private final Path queue;
    private final Path failed;
    private final BlockingQueue<QueuedEvent> arrived = new LinkedBlockingQueue<>();

    public EventStore(Path folder) {
        this.staged = folder.resolve("staged");
        this.queue = folder.resolve("queue");
        this.failed = folder.resolve("failed");
        List.of(staged, queue, failed).forEach(EventStore::create);
        arrived.addAll(waiting());
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Notes an event before its cause is done.
    public void stage(QueuedEvent event) {
        DurableFiles.write(file(staged, event), event.json());
    }

    /// Forgets a note: its cause did not come about, or its event is queued.
    public void drop(QueuedEvent event) {
        delete(file(staged, event));
    }

    /// Accepts an event: once this returns, it will be delivered even if the process dies.
    public void put(QueuedEvent event) {
        rewrite(event);
        arrived.add(event);
    }

    void rewrite(QueuedEvent event) {
        DurableFiles.write(file(queue, event), event.json());
    }

    /// Waits for the next event, those that an earlier process left coming first.
    QueuedEvent take() throws InterruptedException {
        return arrived.take();
    }

    void delivered(QueuedEvent event) {
        delete(file(queue, event));
    }

    void layAside(QueuedEvent event, String reason) {
        DurableFiles.write(file(failed, event), Json.text(Map.of("id", event.id(), "function", event.functionId(),
            "payload", event.payload(), "attempts", event.attempts(), "reason", reason)));
        delete(file(queue, event));
    }

    /// Hands each note that a killed process left to `settling`. A note that cannot be settled is set aside, whatever it
    /// is: it must not keep all others, and every later start, from going on.
    public void settleStaged(Consumer<QueuedEvent> settling) {
        for (var file : files(staged)) {
            try {
                settling.accept(readFile(file).filter(note -> file.equals(file(staged, note)))
                    .orElseThrow(() -> new IllegalStateException("no note")));
            } catch (RuntimeException odd) {
                LOG.log(System.Logger.Level.ERROR, "a note of an object could not be settled and was set aside under "
                    + failed + ": " + file.getFileName(), odd);
                setAside(file);
            }
        }
    }

    private void setAside(Path note) {
        try {
            DurableFiles.move(note, failed.resolve(note.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<QueuedEvent> waiting() {
        return read(queue);
    }

    public List<QueuedEvent> failed() {
        return read(failed);
    }

    private static Path file(Path folder, QueuedEvent event) {
        return folder.resolve(event.id() + ".json");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<QueuedEvent> read(Path folder) {
        return files(folder).stream().flatMap(file -> readFile(file).stream()).toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file may be delivered and gone between the listing and the reading.
    private static Optional<QueuedEvent> readFile(Path file) {
        try {
            return QueuedEvent.parse(Files.readString(file));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
