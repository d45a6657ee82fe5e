package foerdertopf.stores;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A folder that serves one store at a time. A file lock proves that its owner lives: the system frees it when the owner
/// ends, however that happens, also while nobody has noticed the end yet.
final class StoreFolder implements AutoCloseable {

    private final Path path;
    private final ProcessNote note;
    private final FileChannel lock;

    private StoreFolder(Path path, ProcessNote note, FileChannel lock) {
        this.path = path;
        this.note = note;
        this.lock = lock;
    }

    /// Takes the folder, which is made where there is none, and ends what a killed run left there. Refuses where the one
    /// who has it lives.
    static StoreFolder take(Path path) {
        try {
            var note = new ProcessNote(Files.createDirectories(path));
            // Before the file is opened: to close it again would free a lock that this process holds.
            if (note.isOwn()) {
                throw inUse(path, note);
            }
            var lock = FileChannel.open(path.resolve("dynamodb-local.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                lock.close();
                throw inUse(path, note);
            }
            note.endLeftover();
            return new StoreFolder(path, note, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException inUse(Path path, ProcessNote note) {
        return new IllegalStateException(path + " is in use by process " + note.owner());
    }

    Path path() {
        return path;
    }

    Path log() {
        return path.resolve("dynamodb-local.log");
    }

    /// This process serves the folder from now on.
    void note(ProcessHandle process) throws IOException {
        note.write(process);
    }

    @Override
    public void close() throws IOException {
        note.delete();
        lock.close();
    }
}
